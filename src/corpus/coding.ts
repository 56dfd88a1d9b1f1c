import { z } from 'zod';
import type { Registries } from './content.ts';
import type { Report } from './fault.ts';
import type { Coding, PolicyDocument } from './model.ts';
import type { Mended } from './rules.ts';
import { words } from './schema.ts';
import { canCarryThemes } from './theme-terms.ts';

/**
 * A coder's layer: sentence id to what the sentence does. It never touches the text. The first coding is what the
 * edition says; the second was made without sight of it, is no part of the corpus, and only tells how steady it is.
 */

const entry = z.strictObject({
  /** What the sentence does: an id from coding.yaml. */
  does: words,
  /** Ids from themes.yaml; an empty list is a valid answer. */
  themes: z.array(words).default([]),
  /** Lens id to type ids, from instruments.yaml. */
  instruments: z.record(z.string(), z.array(words)).default({}),
  /** Operative verbs, exactly as printed. */
  wording: z.array(words).default([]),
});

/** Sentence id to what one coder said of the sentence. */
export type CodingLayer = ReadonlyMap<string, Coding>;

/** content/coding/first/<document>.yaml and content/coding/second/<document>.yaml */
export const codingFile = z
  .record(z.string(), entry)
  .transform((record): CodingLayer => new Map(Object.entries(record)));

/** A sentence that no coder has coded. */
export const UNCODED: Coding = { does: null, themes: [], instruments: {}, wording: [] };

type Unknown = readonly [code: string, expected: string];

/** Codes of one sentence that the codebook does not have, and instruments where none may be coded. */
function unknownCodes(
  { does, themes, instruments }: Coding,
  { codebook, themes: knownThemes, lenses, state }: Registries,
): Unknown[] {
  const kind = codebook.does[does ?? ''];
  const types = Object.values(instruments).flat();
  return [
    ...(kind || state('coding') !== 'read'
      ? []
      : [[does ?? '', 'an id of “does” in content/coding.yaml'] as const]),
    ...themes
      .filter((theme) => state('themes') === 'read' && !knownThemes.has(theme))
      .map((theme) => [theme, 'a theme of content/themes.yaml'] as const),
    ...Object.entries(instruments).flatMap(([lens, coded]): Unknown[] => {
      const known = lenses.get(lens);
      if (state('instruments') !== 'read') return [];
      if (!known) return [[lens, 'a lens of content/instruments.yaml'] as const];
      return coded
        .filter((type) => !(type in known.types))
        .map((type) => [type, `a type of the lens ${lens} of content/instruments.yaml`] as const);
    }),
    ...(kind && !kind.instruments && types.length > 0
      ? [[types.join(', '), 'no instruments, since what it does carries none'] as const]
      : []),
  ];
}

/** Proves that a coder left out no type for which the codebook asks wherever a sentence is of some kind. */
export function checkBoundaries(
  file: string,
  layer: CodingLayer,
  { lenses }: Pick<Registries, 'lenses'>,
  report: Report,
): void {
  for (const [sentence, { does, instruments, wording }] of layer) {
    if (Object.keys(instruments).length === 0) continue;
    for (const lens of lenses.values()) {
      const coded = instruments[lens.id] ?? [];
      for (const [type, { wherever = [] }] of Object.entries(lens.types)) {
        const isDue = wherever.some(
          (one) =>
            !(one.unless && coded.includes(one.unless)) &&
            (one.does === does ||
              one.wording.some((word) => wording.includes(word)) ||
              Object.entries(one.types).some(([other, ids]) =>
                ids.some((id) => instruments[other]?.includes(id)),
              )),
        );
        if (isDue && !coded.includes(type))
          report.add(
            'coding-boundary',
            report.words(report.place(file, sentence), sentence),
            `${sentence}: ${type} of the lens ${lens.id}, for which content/instruments.yaml asks here`,
            coded.join(', ') || 'no type of that lens',
          );
      }
    }
  }
}

/** Proves one coder's layer of a document: it codes every sentence, and each with codes that there are. */
export function checkCoding(
  file: string,
  layer: CodingLayer,
  { clauses }: PolicyDocument,
  registries: Registries,
  report: Report,
): void {
  const sentences = new Map(
    clauses.flatMap((clause) => clause.sentences.map((sentence) => [sentence.id, sentence])),
  );
  for (const [sentence, coding] of layer) {
    const place = report.place(file, sentence);
    const add = (rule: Mended, expected: string, found: string): void =>
      report.add(rule, report.words(place, found), expected, found);
    const line = sentences.get(sentence);
    if (!line) {
      add('coding-sentence', 'the id of a sentence', sentence);
      continue;
    }
    let read = 0;
    for (const word of coding.wording) {
      const at = line.text.indexOf(word, read);
      if (at < 0) add('coding-word', `words printed in ${sentence}, in its order`, word);
      else read = at + word.length;
    }
    for (const [code, expected] of unknownCodes(coding, registries))
      add('coding-code', `${sentence}: ${expected}`, code);
    if (coding.themes.length > 0 && !canCarryThemes(coding, line, registries.codebook))
      add(
        'coding-code',
        `${sentence}: no themes, which formal lines and lists do not carry`,
        coding.themes.join(', '),
      );
  }
  let before = '';
  for (const sentence of sentences.keys()) {
    if (layer.has(sentence)) before = sentence;
    else
      report.add(
        'coding-missing',
        report.place(file, before),
        `a code for sentence ${sentence} after this`,
        'none',
        `add a line “${sentence}: {does: …}”`,
      );
  }
}
