import { z } from 'zod';
import type { Fault } from './fault.ts';
import type { Coding } from './model.ts';
import { readYaml, type YamlSource } from './yaml.ts';

/** A coder's layer: sentence id to what the sentence does. It never touches the text. */

const entry = z.strictObject({
  /** What the sentence does: an id from coding.yaml. */
  does: z.string().min(1),
  /** Ids from themes.yaml; an empty list is a valid answer. */
  themes: z.array(z.string().min(1)).default([]),
  /** Lens id to type ids, from instruments.yaml. */
  instruments: z.record(z.string(), z.array(z.string().min(1))).default({}),
  /** Operative verbs, exactly as printed. */
  wording: z.array(z.string().min(1)).default([]),
});

const layer = z.record(z.string(), entry);

/** A sentence that no coder has coded. */
export const UNCODED: Coding = { does: null, themes: [], instruments: {}, wording: [] };

export interface CodingLayer {
  readonly file: string;
  readonly entries: ReadonlyMap<string, Coding>;
  /** Line of each sentence's entry in its file. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Reads one coder's file for one document. */
export function readCoding(source: YamlSource): { layer: CodingLayer | null; faults: readonly Fault[] } {
  const read = readYaml(source, layer);
  if (!read.value) return { layer: null, faults: read.faults };
  const { value, lineAt } = read.value;
  return {
    layer: {
      file: source.file,
      entries: new Map(Object.entries(value)),
      lines: new Map(Object.keys(value).map((id) => [id, lineAt([id])])),
    },
    faults: [],
  };
}

/** What is wrong between a layer and the sentences that it should code. */
export function codingFaults(
  coding: CodingLayer,
  sentences: readonly { id: string; text: string; file: string; mdxLine: number }[],
): Fault[] {
  const known = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const faults: Fault[] = [];
  for (const [id, entryOf] of coding.entries) {
    const line = coding.lines.get(id) ?? 1;
    const sentence = known.get(id);
    if (!sentence) {
      faults.push({
        file: coding.file,
        line,
        expected: 'the id of a sentence',
        found: id,
        mend: 'correct the id, or take the line out',
      });
      continue;
    }
    for (const word of entryOf.wording) {
      if (sentence.text.includes(word)) continue;
      faults.push({
        file: coding.file,
        line,
        expected: `words printed in ${id}`,
        found: word,
        mend: 'give the words exactly as the sentence prints them',
      });
    }
  }
  for (const sentence of sentences) {
    if (coding.entries.has(sentence.id)) continue;
    faults.push({
      file: sentence.file,
      line: sentence.mdxLine,
      expected: `a code for sentence ${sentence.id} in ${coding.file}`,
      found: 'none',
      mend: `add a line “${sentence.id}: {does: …}”`,
    });
  }
  return faults;
}
