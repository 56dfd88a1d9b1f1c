import { describe, expect, test } from 'vitest';
import { bibtex, escapeTex } from '#src/cite/bibtex.ts';
import { cslFile, cslItem } from '#src/cite/csl.ts';
import type { CiteItem } from '#src/cite/item.ts';
import { metaTags } from '#src/cite/meta-tags.ts';
import { type CiteRecord, citeRecord } from '#src/cite/record.ts';
import { referenceToCite } from '#src/cite/references.ts';
import { ris } from '#src/cite/ris.ts';
import { readCorpus } from '#src/corpus/read.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { items } from './items.ts';

const all = Object.entries(items).map(([name, item]) => [name, item, citeRecord(item, 'zh')] as const);
const english = Object.entries(items).map(([name, item]) => [name, citeRecord(item, 'en')] as const);
const corpus = await readCorpus(SAMPLE);
const site = { address: (path: string): string => `https://example.org${path}`, version: '1.2.3' };
const references = [...corpus.references.values()].flatMap((reference) =>
  (['zh', 'en'] as const).map((language) => referenceToCite(reference, site, language)),
);
const records: readonly CiteRecord[] = [
  ...all.map(([, , record]) => record),
  ...english.map(([, record]) => record),
  ...references,
];

test.each([
  ['ris', ris],
  ['bib', bibtex],
  ['csl.json', cslFile],
] as const)('golden files: %s', async (format, write) => {
  await expect(write(...all.map(([, , record]) => record))).toMatchFileSnapshot(`golden/items.${format}`);
  await expect(write(...english.map(([, record]) => record))).toMatchFileSnapshot(
    `golden/items.en.${format}`,
  );
});

test('golden file: the head of a page', async () => {
  const tags = (item: CiteItem): string =>
    metaTags(item)
      .map(({ name, content }) => `${name}: ${content}\n`)
      .join('');
  await expect(all.map(([, item]) => tags(item)).join('\n')).toMatchFileSnapshot('golden/items.meta.txt');
});

test('every record names the edition and its version', () => {
  for (const record of records) {
    expect(record.remarks.at(-1)).toMatch(/^(据“条文”网站1\.2\.3版|Tiaowen 条文, version 1\.2\.3)/);
    for (const text of [ris(record), bibtex(record), cslFile(record)]) expect(text).toContain('1.2.3');
  }
});

test('no file has the day of a date that the text does not state, but in a remark that says so', () => {
  for (const write of [ris, bibtex, cslFile])
    for (const language of ['zh', 'en'] as const) {
      const text = write(citeRecord(items.supplied, language));
      expect(text).not.toMatch(/2015[-/]0?5|"date-parts"/);
      expect(text).toMatch(/日期：2015年5月4日（存疑）（推断）|date: probably 4 May 2015 \(inferred\)/);
    }
});

describe('RIS', () => {
  test('the issuers of a report are parted as its language parts', () => {
    const joint = { ...items.joint, kind: 'report' } as const;
    expect(ris(citeRecord(joint, 'en'))).toContain('PB  - 商务部; 财政部; ');
    expect(ris(citeRecord(joint, 'zh'))).toContain('PB  - 商务部；财政部；');
  });

  test.each(records.map((record) => [record.key, record] as const))(
    '%s: lines are TAG, value, CRLF',
    (_, record) => {
      const lines = ris(record).split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/);
      expect(lines.at(-1)).toBe('ER  - ');
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n\r]*$/);
    },
  );
});

/** Fields that BibLaTeX’s data model has for each type of entry, of those that anything of ours may need. */
const COMMON = ['author', 'title', 'origtitle', 'date', 'url', 'note', 'langid'];
const BIBLATEX: Readonly<Record<string, readonly string[]>> = {
  report: [...COMMON, 'type', 'institution', 'number'],
  article: [...COMMON, 'journaltitle', 'entrysubtype', 'translator'],
  unpublished: [...COMMON, 'howpublished'],
};

describe('BibLaTeX', () => {
  test('characters that TeX reads as commands are made plain', () => {
    expect(escapeTex('50% & $1 #2 a_b {c} ~ ^ \\d')).toBe(
      '50\\% \\& \\$1 \\#2 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}d',
    );
  });

  test.each(records.map((record) => [record.key, record] as const))(
    '%s: fields of its type, braces closed',
    (_, record) => {
      const text = bibtex(record);
      const [, type = ''] = /^@(\w+)\{[^,\s]+,\n/.exec(text) ?? [];
      const fields = [...text.matchAll(/^ {2}(\w+) = \{/gm)].map(([, name]) => name ?? '');
      expect(fields.filter((name) => !BIBLATEX[type]?.includes(name))).toEqual([]);
      expect(new Set(fields).size).toBe(fields.length);
      const plain = text.replace(/\\[{}]/g, '');
      expect(plain.split('{').length).toBe(plain.split('}').length);
      const date = /^ {2}date = \{(.*)\}/m.exec(text)?.[1] ?? '2000';
      expect(date).toMatch(/^(\d{4}(-\d\d){0,2}|(\d{4}\??)?(\/(\d{4}\??)?)?)$/);
    },
  );

  test('an institution stays one name', () => {
    expect(bibtex(citeRecord(items.joint, 'zh'))).toContain(
      'author = {{商务部} and {财政部} and {国家税务总局} and {海关总署}}',
    );
  });
});

describe('CSL-JSON', () => {
  test.each(all)('%s has id and type, and a date that is not plain is a literal', (_, item, record) => {
    const written = cslItem(record);
    expect(written.id).toBe(item.key);
    expect('literal' in written.issued).toBe(item.date?.sure !== 'stated');
  });

  test('lines of the note that processors read stand before all others', () => {
    for (const record of records) {
      const lines = cslItem(record).note.split('\n');
      expect(lines.slice(0, -1).every((line) => /^[a-z-]+: [^}]+$/.test(line))).toBe(true);
      expect(lines.at(-1)).not.toMatch(/^[a-z-]+: /);
    }
  });
});

describe('English records', () => {
  test('say issuer, title, number, translator, edition, version and address', () => {
    const text = ris(citeRecord(items.clause, 'en'));
    for (const part of [
      'AU  - State Council',
      'TI  - Opinions on Vigorously Developing E-commerce',
      'M1  - 国发〔2015〕24号',
      'SE  - Part 2 (3)',
      'M2  - translator: The editors of Tiaowen 条文',
      'working translation of the editors; the Chinese is the text; Tiaowen 条文, version 1.2.3',
      'UR  - https://example.org/d/gf-2015-24/2.3',
    ])
      expect(text).toContain(`${part}\r\n`);
  });

  test('have keys of their own, so that both languages can stand in one bibliography', () => {
    const keys = records.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('a reference says which paper is meant, and how surely', () => {
  for (const { remarks } of references)
    expect(remarks.join()).toMatch(
      /文中指名|系编者推断|不止一种|未指明|named by|is inferred|may be meant|no paper/,
    );
});
