import type { Reference } from '#src/corpus/corpus.ts';
import type { Bilingual } from '#src/corpus/model.ts';
import { type CiteLanguage, isSupplied, SUPPLIED, supplied } from './date.ts';
import type { CiteContext } from './item.ts';
import { editionForm, type RecordCodes } from './kinds.ts';
import { type CiteRecord, dateRemarks } from './record.ts';

/** What the texts cite, as records for reference managers: each says which paper is meant, and how surely. */

const STATUTE = { csl: 'legislation', ris: 'STAT', bib: 'report', lacks: [] } as const;
/** What is no statute, or no paper at all: a type that keeps number and body. */
const OTHER = { csl: 'report', ris: 'GOVDOC', bib: 'report', lacks: [] } as const;

const CODES: Readonly<Record<Reference['kind'], RecordCodes>> = {
  law: { ...STATUTE, type: { zh: '法律法规', en: 'law or regulation' } },
  policy: { ...STATUTE, isRegulation: true, type: { zh: '政策文件', en: 'policy document' } },
  plan: { ...OTHER, type: { zh: '规划', en: 'plan' } },
  standard: { ...OTHER, csl: 'standard', ris: 'STAND', type: { zh: '标准', en: 'standard' } },
  programme: { ...OTHER, type: { zh: '计划、工程', en: 'programme' } },
  fund: { ...OTHER, type: { zh: '资金', en: 'fund' } },
  designation: { ...OTHER, type: { zh: '称号、试点', en: 'designation' } },
  agreement: { ...OTHER, type: { zh: '协议', en: 'agreement' } },
};

const IDENTITY: Readonly<Record<Reference['identity'], Bilingual>> = {
  named: { zh: '文中指名', en: 'named by the text' },
  inferred: { zh: '所指系编者推断', en: 'which paper is meant is inferred' },
  several: { zh: '所指不止一种可能', en: 'more than one paper may be meant' },
  general: { zh: '文中未指明何文件', en: 'the text names no paper' },
};

const CONFIDENCE: Readonly<Record<Reference['confidence'], Bilingual>> = {
  stated: { zh: '只见于文中', en: 'known from the text alone' },
  verified: { zh: '已查证', en: 'verified' },
  attested: { zh: '另有来源', en: 'attested elsewhere' },
  ...SUPPLIED,
};

/** What dates the making of it, the most telling first. */
const MAKING: readonly Reference['dates'][number]['kind'][] = [
  'issued',
  'published',
  'approved',
  'conferred',
  'put-forward',
];

/** @param site where the edition stands, and its version. */
export function referenceToCite(
  reference: Reference,
  { address, version }: Pick<CiteContext, 'address' | 'version'>,
  language: CiteLanguage,
): CiteRecord {
  const { id, title, issuer, number, identity, confidence, candidates, url } = reference;
  const codes = CODES[reference.kind];
  const date = MAKING.flatMap((kind) => reference.dates.filter((made) => made.kind === kind))[0] ?? null;
  const numberHow = number && isSupplied(number.sure) ? SUPPLIED[number.sure][language] : null;
  return {
    key: language === 'en' ? `${id}:en` : id,
    language,
    codes,
    title: title[language] || title.zh,
    original: language === 'en' ? title.zh : null,
    issuers: issuer ? [issuer[language]] : [],
    translator: null,
    number: number && supplied(number.value, number.sure),
    date,
    clause: null,
    container: null,
    genre: codes.type[language],
    url,
    remarks: [
      codes.type[language],
      IDENTITY[identity][language],
      ...(identity === 'named' ? [CONFIDENCE[confidence][language]] : []),
      ...candidates,
      ...(numberHow === null ? [] : [language === 'zh' ? `文号${numberHow}` : `number ${numberHow}`]),
      ...dateRemarks(date, language),
      `${editionForm(version, language)}${language === 'zh' ? '：' : ', '}${address(`/references/${id}/`)}`,
    ],
  };
}
