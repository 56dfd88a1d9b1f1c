import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draft } from '#src/convert/outline.ts';
import { readCorpus } from '#src/corpus/read.ts';
import { EDITION } from '#tests/support/edition.ts';

/**
 * Ids that have been published, and so are promised. A further document is not listed here: its addresses stand in
 * content/permalinks.txt.
 */
const IDS: Readonly<Record<string, string>> = {
  'wuhan-report': 'title p1 1 2 3 3.p2 4 5',
  'mofcom-2009': 'title p1 p2 1 2 3 4 5 6 7 8 9 10 11',
  'zhuhai-yueyang':
    'title p1 p2 1 2 2.1 2.1.p2 2.1.p3 2.2 2.2.p2 2.3 2.3.p2 2.3.p3 2.3.p4 3 3.1 3.2 3.3 3.4 3.5',
  'five-cities-2010':
    'title h1 h1.p2 h2 h2.p2 h2.p3 h3 h3.p2 h3.p3 h4 h4.p2 h4.p3 h5 h5.p2 h5.p3 h5.p4 h5.p5 h5.p6',
  'wuhan-2016':
    'p1 p2 title p3 p4 1 1.1 1.2 1.2.1 1.2.2 1.2.3 2 2.1 2.1.1 2.1.2 2.1.3 2.2 2.2.1 2.2.2 2.2.3 2.3 2.3.1 2.3.2 2.4 2.4.1 2.4.2 2.5 2.5.1 2.5.2 3 3.1 3.2 3.3 3.4 3.5 3.6 3.7 p5 p6 p7',
};

const corpus = await readCorpus(EDITION);

describe.each(Object.entries(IDS))('%s', (id, ids) => {
  const result = draft(readFileSync(join(EDITION, 'seeds', `${id}.txt`), 'utf8'));
  const edited = corpus.documents.find((document) => document.id === id);

  test('converts to the ids that are promised', () => {
    expect(
      result.blocks.map((block) => block.id).join(' '),
      'the converter now reads this text otherwise: mend the converter, since these ids are addresses',
    ).toBe(ids);
  });

  test('stands in the edition with the ids, labels, roles, headings and sentences of its draft', () => {
    const drafted = result.blocks.map((block) => ({
      id: block.id,
      label: block.label,
      role: block.role,
      heading: block.heading?.text ?? '',
      sentences: block.sentences.map((sentence) => sentence.text),
    }));
    const published = edited?.clauses.map((clause) => ({
      id: clause.id,
      label: clause.label,
      role: clause.role,
      heading: clause.heading?.text ?? '',
      sentences: clause.sentences.map((sentence) => sentence.text),
    }));
    expect(
      published,
      'where an editor has corrected the draft on purpose, take the document out of this test and say why',
    ).toEqual(drafted);
  });
});
