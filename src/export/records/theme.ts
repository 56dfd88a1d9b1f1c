import { z } from 'zod';
import { jsonOnly } from '#src/export/dataset.ts';
import { bilingualText, field, named, taker, text } from './parts.ts';

/** A theme of the codebook, with the sentences coded with it. */
export const themeRecord = z
  .strictObject({
    id: text('Permanent id.', '永久编号。'),
    name: field(bilingualText, 'Name in both languages.', '中英名称。'),
    definition: field(bilingualText, 'What it is.', '定义。'),
    includes: field(bilingualText, 'What belongs to it.', '包含。'),
    excludes: field(bilingualText, 'What does not.', '不含。'),
    sentences: field(
      z.array(z.strictObject({ document: z.string(), clause: z.string(), sentence: z.string() })),
      'The sentences coded with it. Counts of different kinds of document are never to be added.',
      '标有此主题的句子。不同性质文献的数目不可相加。',
    ),
  })
  .meta({ id: 'theme' });

const take = taker(themeRecord);

/** The closed list of themes, each with the sentences coded with it; a theme without any stays. */
export const themeSet = jsonOnly(
  'themes',
  ({ corpus }) => {
    const all = corpus.documents
      .flatMap(({ clauses }) => clauses)
      .flatMap(({ document, id, sentences }) =>
        sentences.map(({ id: sentence, themes }) => ({ document, clause: id, sentence, themes })),
      );
    return [...corpus.themes.values()].map((record) => {
      const coded = all.filter(({ themes }) => themes.includes(record.id));
      const sentences = coded.map(({ themes: _, ...place }) => place);
      return take({ ...record, name: named(record), sentences });
    });
  },
  z.array(themeRecord).meta({ title: 'themes.json' }),
);
