import type { DocumentDate, PolicyDocument } from '../../corpus/model.ts';

/** What dates the making of a document, the most telling first; being in force is not among them. */
const making: readonly string[] = ['issued', 'written', 'printed', 'published'];

/** The date by which a document goes in a list, or null where nothing is known. */
export function chiefDate({ dates }: PolicyDocument): DocumentDate | null {
  for (const kind of making) {
    const date = dates.find((candidate) => candidate.kind === kind);
    if (date) return date;
  }
  return dates[0] ?? null;
}
