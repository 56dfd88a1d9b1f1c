import { describe, expect, test } from 'vitest';
import { bibtex } from '#src/cite/bibtex.ts';
import { cslItem } from '#src/cite/csl.ts';
import type { CiteItem } from '#src/cite/item.ts';
import { metaTags } from '#src/cite/meta-tags.ts';
import { citeRecord } from '#src/cite/record.ts';
import { ris } from '#src/cite/ris.ts';
import { items } from './items.ts';

/**
 * What Zotero makes of a page and of the files. No package has its translators, so their rules stand here as tables, in
 * our own words, read from its “Embedded Metadata”, “RDF”, “RIS”, “CSL JSON” and “BibTeX” of 2026: of each what bears
 * on our fields. An item that a test wants is what our page prints.
 */

type Item = Readonly<Record<string, string>>;

/** The fields of each item type that ours may fall into, and its own names of common ones. What is no field is dropped. */
const OWN_NAMES: Readonly<Record<string, Item>> = {
  statute: { title: 'nameOfAct', date: 'dateEnacted', number: 'publicLawNumber' },
  report: { number: 'reportNumber', publisher: 'institution' },
  manuscript: {},
  newspaperArticle: {},
};
const COMMON = ['author', 'url', 'language', 'extra'];
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  statute: [...COMMON, 'nameOfAct', 'dateEnacted', 'publicLawNumber', 'section', 'pages'],
  report: [...COMMON, 'title', 'date', 'reportNumber', 'institution', 'reportType', 'pages', 'translator'],
  manuscript: [...COMMON, 'title', 'date', 'manuscriptType', 'translator'],
  newspaperArticle: [...COMMON, 'title', 'date', 'publicationTitle', 'section', 'pages', 'translator'],
};

/** An item as Zotero saves it: common names become those of the type, the first of several values stays, Extra is lines. */
function saved(type: string, pairs: readonly (readonly [string, string])[]): Item {
  const item = new Map([['itemType', type]]);
  for (const [field, value] of pairs) {
    const name = OWN_NAMES[type]?.[field] ?? field;
    const known = FIELDS[type]?.includes(name) ?? false;
    const before = item.get(name);
    if (known && before === undefined) item.set(name, value);
    else if (known && name === 'extra') item.set(name, `${before}\n${value}`);
  }
  return Object.fromEntries(item);
}

/** A date that Zotero’s processor prints: the line of Extra wins; the field loses all but its numbers. */
function printedDate({ extra = '', dateEnacted, date = dateEnacted ?? '' }: Item): string {
  return /^issued: "(.*)"$/m.exec(extra)?.[1] ?? date.replace(/[^\d–-]/g, '');
}

/** “Save page”: `z:` names a field; else Dublin Core comes first and Highwire over it; a report’s institution makes a report. */
function savedPage(item: CiteItem): Item {
  const tags = [...metaTags(item), { name: 'og:site_name', content: 'Tiaowen' }];
  const of = (name: string): string | undefined => tags.find((tag) => tag.name === name)?.content;
  const isReport = of('citation_technical_report_institution') !== undefined;
  const type = isReport ? 'report' : (of('z:itemType') ?? 'journalArticle');
  const mapped: Readonly<Record<string, string>> = {
    citation_title: 'title',
    citation_author: 'author',
    citation_publication_date: 'date',
    citation_technical_report_institution: 'publisher',
    citation_technical_report_number: 'number',
    citation_firstpage: 'pages',
    citation_public_url: 'url',
    citation_language: 'language',
    citation_journal_title: 'publicationTitle',
    'DC.date': 'date',
    'DC.type': `${type}Type`,
  };
  const order = ['z:', 'citation_', 'DC.'];
  const pairs = order.flatMap((prefix) =>
    tags.flatMap(({ name, content }): [string, string][] => {
      const field = prefix === 'z:' ? name.slice(2) : mapped[name];
      return name.startsWith(prefix) && field
        ? [[field, content.replace(/^(\d{4})\/(\d\d)\/(\d\d)$/, '$1-$2-$3')]]
        : [];
    }),
  );
  return saved(type, [...pairs, ['publicationTitle', of('og:site_name') ?? '']]);
}

function savedRis(item: CiteItem): Item {
  const types: Readonly<Record<string, string>> = {
    STAT: 'statute',
    RPRT: 'report',
    MANSCPT: 'manuscript',
    NEWS: 'newspaperArticle',
  };
  const fields: Readonly<Record<string, string>> = {
    TI: 'title',
    AU: 'author',
    A4: 'translator',
    T2: 'publicationTitle',
    PB: 'publisher',
    M1: 'number',
    SN: 'number',
    SE: 'section',
    M2: 'extra',
    UR: 'url',
    LA: 'language',
  };
  const lines = ris(citeRecord(item, 'zh')).split('\r\n');
  const pairs = lines.flatMap((line): [string, string][] => {
    const [tag, value] = [line.slice(0, 2), line.slice(6)];
    // Only this form is read as a date; any other with a year stays as it is.
    if (tag === 'DA') return [['date', value.replace(/^(\d{4})\/(\d\d)\/(\d\d).*$/, '$1-$2-$3')]];
    return fields[tag] ? [[fields[tag], value]] : [];
  });
  return saved(types[lines[0]?.slice(6) ?? ''] ?? 'journalArticle', pairs);
}

function savedCsl(item: CiteItem): Item {
  const types: Readonly<Record<string, string>> = {
    legislation: 'statute',
    report: 'report',
    manuscript: 'manuscript',
    'article-newspaper': 'newspaperArticle',
  };
  const csl = cslItem(citeRecord(item, 'zh'));
  const day = csl.issued['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('-');
  return saved(types[csl.type] ?? 'document', [
    ['title', csl.title],
    ...(csl.author ?? []).map(({ literal }): [string, string] => ['author', literal]),
    ['date', csl.issued.literal ?? day ?? ''],
    ...(csl.number ? [['number', csl.number] as const] : []),
    ...(csl.section ? [['section', csl.section] as const] : []),
    ...(csl['container-title'] ? [['publicationTitle', csl['container-title']] as const] : []),
    ['extra', csl.note.split('\n').slice(0, -1).join('\n')],
    ['url', csl.URL ?? ''],
    ['language', csl.language],
  ]);
}

/** What the page of each kind prints: type, who, title, number, clause, date, address. */
const PRINTED: readonly (readonly [keyof typeof items, Item])[] = [
  [
    'clause',
    {
      itemType: 'statute',
      author: '国务院',
      nameOfAct: '国务院关于大力发展电子商务加快培育经济新动力的意见',
      publicLawNumber: '国发〔2015〕24号',
      section: '第二部分（三）',
      dateEnacted: '2015-05-04',
    },
  ],
  ['supplied', { itemType: 'statute', publicLawNumber: '[国发〔2015〕24号]', printed: '[2015?]' }],
  ['expired', { nameOfAct: '某市人民政府关于集市的意见', section: '第二条', dateEnacted: '2016-07-06' }],
  [
    'report',
    { itemType: 'report', title: '某市积极发展电子商务', clause: '第三部分第2段', printed: '[2006]' },
  ],
  [
    'undated',
    {
      itemType: 'manuscript',
      title: '关于加快发展我市电子商务的意见',
      clause: '第三部分第2段',
      printed: '[日期不详]',
    },
  ],
  [
    'press',
    {
      itemType: 'newspaperArticle',
      title: '五个城市的电子商务',
      publicationTitle: '[报刊名不详]',
      section: '第1个小标题第2段',
      printed: '[2010]',
    },
  ],
];

describe.each([
  ['a page', savedPage],
  ['RIS', savedRis],
  ['CSL-JSON', savedCsl],
] as const)('from %s', (_, save) => {
  test.each(PRINTED)('%s', (name, { clause, printed, ...fields }) => {
    const found = save(items[name]);
    expect(found).toMatchObject({ ...fields, url: items[name].url, language: 'zh-CN' });
    if (printed) expect(printedDate(found)).toBe(printed);
    if (clause) expect(found.extra?.split('\n')).toContain(`section: ${clause}`);
    for (const field of ['pages', 'reportType', 'manuscriptType']) expect(found).not.toHaveProperty(field);
  });
});

test('what is issued is a regulation wherever a processor reads Extra', () => {
  for (const save of [savedPage, savedRis, savedCsl])
    expect(save(items.opinion).extra?.split('\n')[0]).toBe('type: regulation');
});

test('BibLaTeX: a report keeps its number there; a date keeps its question mark', () => {
  expect(bibtex(citeRecord(items.supplied, 'zh'))).toMatch(
    /^@report\{[\s\S]*\n {2}number = \{\[国发〔2015〕24号\]\},\n {2}date = \{2015\?\},/,
  );
});
