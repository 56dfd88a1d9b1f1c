import { z } from 'zod';
import type { Corpus } from '#src/corpus/corpus.ts';
import type { Clause, Mention } from '#src/corpus/model.ts';
import { addressIn, clausesOf } from '#src/corpus/walk.ts';
import { field, ranges, taker, text, textOrNull } from './parts.ts';

/** Where the text mentions a registered thing. */
export const mention = z
  .strictObject({
    document: text('Id of the document.', '文献编号。'),
    clause: text('Id of the clause.', '条文编号。'),
    sentence: textOrNull('Id of the sentence; null in a heading.', '句子编号；见于标题时为空。'),
    quote: text('The printed words.', '原文用语。'),
    source: field(ranges, 'Where they stand in the seed.', '在底本中的位置。'),
    proposed: field(
      z.boolean(),
      'True where a program proposed the mark and no editor has confirmed it.',
      '由程序标出、编者尚未核实者为真。',
    ),
  })
  .meta({
    id: 'mention',
    description: 'The words of a text that speak of a thing.',
    $comment: '文中提及某事物的用语。',
  });

const take = taker(mention);
type MentionJson = z.infer<typeof mention>;

/** All mentions of one sort in the corpus, by the id of what is mentioned, in the order of the texts. */
export function mentionsByRef(corpus: Corpus, mentionsOf: (clause: Clause) => readonly Mention[]) {
  const all = clausesOf(corpus.documents).flatMap((clause) =>
    mentionsOf(clause).map((made) => ({ ...made, document: clause.document, clause: clause.id })),
  );
  const found = Map.groupBy(all, ({ ref }) => ref);
  return (ref: string): MentionJson[] => (found.get(ref) ?? []).map(take);
}

/** The address of what stands in a sentence of a clause, or in its heading; without base path. */
export function placeUrl({ url }: Pick<Clause, 'url'>, sentence: string | null): string {
  return sentence === null ? url : `${url}#${sentence}`;
}

/** The clauses of mentions as addresses in the corpus: `document#2.1.3`. */
export function clausesIn(mentions: readonly MentionJson[]): string[] {
  return mentions.map(({ document, clause }) => addressIn(document, clause));
}
