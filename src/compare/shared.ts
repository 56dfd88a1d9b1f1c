import type { Mention, PolicyDocument, Range } from '#src/corpus/model.ts';
import type { SetPhrase } from '#src/corpus/registry.ts';
import { foldedText } from '#src/text/fold.ts';
import { seedRanges, type TextLine, textLines } from './text-lines.ts';
import { sharedWording, withoutOuterMarks } from './wording.ts';

/**
 * The least length of shared wording, in characters. Shorter ones are nearly all
 * words and compounds that any text on the subject must use.
 */
export const LEAST = 6;

/** A place at which shared wording stands. */
export type SharedPlace = ReturnType<typeof placeOf>;

/** Wording that stands in two or more documents. It is no evidence that one was written from the other. */
export type SharedWording = ReturnType<typeof concordance>[number];

function overlap(a: readonly Range[], b: readonly Range[]): number {
  return a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (part, two) => part + Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start)),
        0,
      ),
    0,
  );
}

function covers(mentions: readonly Mention[], source: readonly Range[]): boolean {
  const length = overlap(source, source);
  const covered = mentions.reduce((sum, mention) => sum + overlap(mention.source, source), 0);
  return covered * 2 >= length;
}

function placeOf(line: TextLine, from: number, to: number) {
  const start = line.folded.starts[from] ?? 0;
  const end = line.folded.ends[to - 1] ?? start;
  const source = seedRanges(line, start, end);
  // Half of it or more is the title or number of something cited, or a name.
  const within = covers(line.clause.cites, source)
    ? 'citation'
    : covers(line.clause.names, source)
      ? 'name'
      : null;
  // Offsets in the line's text, in UTF-16 units, end exclusive.
  return { line, start, end, source, within } as const;
}

function idOf(place: SharedPlace | undefined, length: number): string {
  if (!place) return '';
  const { document, clause, isHeading } = place.line;
  return [document.id, clause.id, `${isHeading ? 'h' : ''}${place.start}`, length].join('-');
}

/** The set phrases that a sequence holds, and those of which it is a part. */
export function setPhrasesIn(sequence: string, phrases: readonly SetPhrase[]): SetPhrase[] {
  return phrases.filter(({ zh }) => {
    const phrase = foldedText(zh);
    return sequence.includes(phrase) || phrase.includes(sequence);
  });
}

/** The concordance of some documents: the longest wording first. */
export function concordance(
  documents: readonly PolicyDocument[],
  phrases: readonly SetPhrase[],
  least = LEAST,
) {
  const lines = textLines(documents);
  const texts = lines.map(({ document, folded }) => ({ document: document.id, units: folded.units }));
  return withoutOuterMarks(sharedWording(texts, least), least).map((sequence) => {
    const text = sequence.units.join('');
    const places = sequence.places.flatMap((place) => {
      const line = lines[place.text];
      return line ? [placeOf(line, place.start, place.end)] : [];
    });
    const [first] = places;
    return {
      /** From its first place: document, clause, offset, length. */
      id: idOf(first, sequence.units.length),
      /** Folded: what is the same at every place, and its length in folded characters. */
      text,
      length: sequence.units.length,
      places,
      /** Those in which it stands, in the order of time. */
      documents: [...new Set(places.map(({ line }) => line.document))],
      setPhrases: setPhrasesIn(text, phrases),
      /** What it is at every one of its places. */
      within: places.every(({ within }) => within === first?.within) ? (first?.within ?? null) : null,
    };
  });
}
