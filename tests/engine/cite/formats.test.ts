import { describe, expect, test } from 'vitest';
import { bibtex, escapeTex } from '#src/cite/bibtex.ts';
import { cslFile, cslItem } from '#src/cite/csl.ts';
import type { CiteItem } from '#src/cite/item.ts';
import { metaTags } from '#src/cite/meta-tags.ts';
import { ris } from '#src/cite/ris.ts';
import { items } from './items.ts';

const all = Object.entries(items);

test.each([
  ['ris', ris],
  ['bib', bibtex],
  ['csl.json', cslFile],
  [
    'meta.txt',
    (item: CiteItem) =>
      metaTags(item)
        .map(({ name, content }) => `${name}: ${content}\n`)
        .join(''),
  ],
] as const)('golden files: %s', async (format, write) => {
  const text = all.map(([, item]) => write(item)).join('\n');
  await expect(text).toMatchFileSnapshot(`golden/items.${format}`);
});

describe('RIS', () => {
  test.each(all)('%s: every line is TAG, two spaces, hyphen, space, and ends with CRLF', (_, item) => {
    const lines = ris(item).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/);
    expect(lines.at(-1)).toBe('ER  - ');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n\r]*$/);
  });

  test('an inferred date says so in the part of the field that is free text', () => {
    expect(ris(items.supplied)).toContain('DA  - 2015/05/04/[2015-05-04?]\r\n');
    expect(ris(items.report)).toContain('DA  - 2006///[2006]\r\n');
    expect(ris(items.undated)).not.toContain('DA  - ');
  });
});

describe('BibTeX', () => {
  test('characters that TeX reads as commands are made plain', () => {
    expect(escapeTex('50% & $1 #2 a_b {c} ~ ^ \\d')).toBe(
      '50\\% \\& \\$1 \\#2 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}d',
    );
  });

  test.each(all)('%s: braces are balanced', (_, item) => {
    const text = bibtex(item).replace(/\\[{}]/g, '');
    expect(text.split('{').length).toBe(text.split('}').length);
  });

  test('an institution stays one name', () => {
    expect(bibtex(items.joint)).toContain(
      'author = {{商务部} and {财政部} and {国家税务总局} and {海关总署}}',
    );
  });
});

describe('CSL-JSON', () => {
  test.each(all)('%s has id and type, and an inferred date is circa', (_, item) => {
    const written = cslItem(item);
    expect(written.id).toBe(item.key);
    expect(written.type).not.toBe('');
    expect(written.issued?.circa ?? false).toBe(item.date?.sure === 'inferred');
  });

  test('each kind of document has its own type', () => {
    const types = [items.opinion, items.report, items.undated, items.press].map((item) => cslItem(item).type);
    expect(types).toEqual(['regulation', 'report', 'manuscript', 'article-newspaper']);
  });
});

describe('metadata of a page', () => {
  test('a stated date is a publication date; an inferred one keeps its brackets and is none', () => {
    expect(metaTags(items.opinion)).toContainEqual({
      name: 'citation_publication_date',
      content: '2015/05/04',
    });
    expect(metaTags(items.supplied).map((tag) => tag.name)).not.toContain('citation_publication_date');
    expect(metaTags(items.supplied)).toContainEqual({ name: 'DC.date', content: '[2015-05-04?]' });
  });

  test('a press article is never a report of an institution', () => {
    const names = metaTags(items.press).map((tag) => tag.name);
    expect(names.filter((name) => name.startsWith('citation_technical_report'))).toEqual([]);
    expect(metaTags(items.press)).toContainEqual({ name: 'z:itemType', content: 'newspaperArticle' });
  });
});
