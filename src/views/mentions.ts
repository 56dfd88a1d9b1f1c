import type { Clause, Line, Mention, PolicyDocument, Sentence } from '#src/corpus/model.ts';

/** Where the texts mention a registered thing, and in what words. */

/** A sentence or heading with its mentions of one thing. */
export interface MentioningLine {
  readonly clause: Clause;
  /** Null for a heading. */
  readonly sentence: Sentence | null;
  readonly line: Line;
  readonly mentions: readonly Mention[];
}

export interface MentioningDocument {
  readonly document: PolicyDocument;
  /** In the order of the text. */
  readonly lines: readonly MentioningLine[];
  /** Mentions in all lines together. */
  readonly count: number;
}

function linesOf(clause: Clause, mentions: readonly Mention[]): MentioningLine[] {
  const at = (sentence: Sentence | null): MentioningLine[] => {
    const line = sentence ?? clause.heading;
    const here = mentions.filter((mention) => mention.sentence === (sentence?.id ?? null));
    return line && here.length > 0 ? [{ clause, sentence, line, mentions: here }] : [];
  };
  return [null, ...clause.sentences].flatMap(at);
}

/** The documents that mention a thing, in the order given, each with the lines in which it does. */
export function mentioning(
  documents: readonly PolicyDocument[],
  mentionsIn: (clause: Clause) => readonly Mention[],
  ref: string,
): MentioningDocument[] {
  return documents.flatMap((document): MentioningDocument[] => {
    const lines = document.clauses.flatMap((clause) =>
      linesOf(
        clause,
        mentionsIn(clause).filter((mention) => mention.ref === ref),
      ),
    );
    const count = lines.reduce((sum, line) => sum + line.mentions.length, 0);
    return count > 0 ? [{ document, lines, count }] : [];
  });
}

/** A printed form of words, and how often it is used. */
export interface PrintedForm {
  readonly form: string;
  readonly count: number;
}

/** The distinct words in which a thing is mentioned, in the order of first use. */
export function formsOf(documents: readonly MentioningDocument[]): PrintedForm[] {
  const counts = new Map<string, number>();
  for (const { lines } of documents) {
    for (const { quote } of lines.flatMap((line) => line.mentions))
      counts.set(quote, (counts.get(quote) ?? 0) + 1);
  }
  return [...counts].map(([form, count]) => ({ form, count }));
}
