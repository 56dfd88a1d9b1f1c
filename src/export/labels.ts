import { ROLES } from '#src/convert/roles.ts';
import type { Bilingual, DocumentKind } from '#src/corpus/model.ts';
import { ROLE_NAMES } from '#src/corpus/printed.ts';
import {
  comparator,
  documentKind,
  eventKind,
  figureKind,
  identity,
  nameKind,
  precision,
  publish,
  referenceKind,
  rightsStatus,
  slipBy,
  slipSureness,
  sureness,
} from '#src/corpus/vocabulary.ts';
import type { Language } from '#src/i18n/language.ts';
import { messages } from '#src/i18n/messages.ts';
import { documents } from '#src/i18n/strings/documents.ts';
import { facts } from '#src/i18n/strings/facts.ts';
import { reading } from '#src/i18n/strings/reading.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { tables } from '#src/i18n/strings/tables.ts';
import { timeline } from '#src/i18n/strings/timeline.ts';
import { blockRole, cellState, noteKind } from './records/parts.ts';

type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

const both = <Key extends string>(
  text: Readonly<Record<Language, Readonly<Record<Key, Readonly<Record<string, string>>>>>>,
  key: Key,
): Words => ({ zh: text.zh[key], en: text.en[key] });

/** Words that pages need no word for, or have around a number. */
const own = messages({
  comparator: {
    eq: ['as stated', '等于'],
    ge: ['at least', '以上'],
    gt: ['more than', '超过'],
    le: ['at most', '不超过'],
    lt: ['less than', '不足'],
  },
  precision: {
    exact: ['exact', '确数'],
    about: ['about', '约数'],
    over: ['somewhat more', '略多'],
    nearly: ['nearly', '略少'],
    indefinite: ['indefinite', '不定'],
  },
  identity: { named: ['the paper is named', '文中指名'] },
});

const inBoth = (words: (lang: Language) => Words[Language]): Words => ({ zh: words('zh'), en: words('en') });

const SLIPS = inBoth((lang) => {
  const { author, transmission, unknown, certain, likely, possible } = reading[lang].sic;
  return { author, transmission, unknown, certain, likely, possible };
});

/** Words for the closed lists of the content, by the values of the list: a field of such a list is put into words by them. */
const LABELS: ReadonlyMap<unknown, Words> = new Map<unknown, Words>([
  [documentKind.enum, both(shell, 'kinds')],
  [sureness.enum, both(shell, 'sureness')],
  [figureKind.enum, both(facts, 'figure')],
  [nameKind.enum, both(facts, 'name')],
  [referenceKind.enum, both(facts, 'reference')],
  [comparator.enum, both(own, 'comparator')],
  [precision.enum, both(own, 'precision')],
  [identity.enum, inBoth((lang) => ({ ...facts[lang].identity, ...own[lang].identity }))],
  [slipBy.enum, SLIPS],
  [slipSureness.enum, SLIPS],
  [eventKind.enum, both(timeline, 'event')],
  [rightsStatus.enum, both(documents, 'rightsStatus')],
  [publish.enum, both(documents, 'publish')],
  [blockRole.enum, inBoth((lang) => Object.fromEntries(ROLES.map((role) => [role, ROLE_NAMES[role][lang]])))],
  [noteKind.enum, both(tables, 'note')],
  [cellState.enum, both(tables, 'state')],
]);

/** What kind of document it is, in words. */
export function wordsOfKind(kind: DocumentKind): Bilingual {
  return { zh: shell.zh.kinds[kind], en: shell.en.kinds[kind] };
}

/** @param values the `enum` of a schema; a schema with another description has the same. @returns null for a list without words. */
export function labelsOf(values: unknown): ((code: string) => Bilingual) | null {
  const words = LABELS.get(values);
  if (!words) return null;
  return (code) => ({ zh: words.zh[code] ?? code, en: words.en[code] ?? code });
}
