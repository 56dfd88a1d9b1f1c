import type { Clause, Mention, PolicyDocument } from '#src/corpus/model.ts';
import { spokenOf } from '#src/corpus/walk.ts';

/** Where the texts mention a registered thing, and in what words. */

/** The sentences and headings of a clause with their mentions of one thing. */
function linesOf(clause: Clause, mentions: readonly Mention[]) {
  return [null, ...clause.sentences].flatMap((sentence) => {
    const line = sentence ?? clause.heading;
    const here = mentions.filter((mention) => mention.sentence === (sentence?.id ?? null));
    return line && here.length > 0 ? [{ clause, sentence, line, mentions: here }] : [];
  });
}

export type MentioningDocument = ReturnType<typeof mentioning>[number];

/** The documents that mention a thing, in the order given, each with the lines in which it does. */
export function mentioning(
  documents: readonly PolicyDocument[],
  mentionsIn: (clause: Clause) => readonly Mention[],
  ref: string,
) {
  const speaking = documents.filter((document) => spokenOf(document).has(ref));
  return speaking.flatMap((document) => {
    const lines = document.clauses.flatMap((clause) =>
      linesOf(
        clause,
        mentionsIn(clause).filter((mention) => mention.ref === ref),
      ),
    );
    const own = lines.flatMap((line) => line.mentions);
    // As sure as the surest of them.
    const sure = own.every(({ proposed }) => proposed) ? ('proposed' as const) : ('stated' as const);
    return own.length > 0 ? [{ document, lines, count: own.length, sure }] : [];
  });
}

/** The distinct words in which a thing is mentioned, in the order of first use, with how often each is used. */
export function formsOf(documents: readonly MentioningDocument[]) {
  const mentions = documents.flatMap(({ lines }) => lines.flatMap((line) => line.mentions));
  return [...Map.groupBy(mentions, ({ quote }) => quote)].map(([form, own]) => ({ form, count: own.length }));
}
