import { z } from 'zod';
import { bilingual, field } from './parts.ts';

/** A theme of the codebook, with the sentences coded with it. */
export const theme = z
  .strictObject({
    id: field(z.string(), 'Permanent id.', '永久编号。'),
    name: field(bilingual, 'Name in both languages.', '中英名称。'),
    definition: field(bilingual, 'What it is.', '定义。'),
    includes: field(bilingual, 'What belongs to it.', '包含。'),
    excludes: field(bilingual, 'What does not.', '不含。'),
    sentences: field(
      z.array(z.strictObject({ document: z.string(), clause: z.string(), sentence: z.string() })),
      'The sentences coded with it. Counts of different kinds of document are never to be added.',
      '标有此主题的句子。不同性质文献的数目不可相加。',
    ),
  })
  .meta({ id: 'theme' });

export const themesFile = z.array(theme).meta({ title: 'themes.json' });
export type ThemeJson = z.infer<typeof theme>;
