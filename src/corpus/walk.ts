import { oncePer } from '#src/text/once.ts';
import type { Clause, Figure, PolicyDocument, Sentence } from './model.ts';

/** The one walk over the corpus: its clauses and sentences in the order of time and text, and their addresses. */

/** A clause and its document. */
export interface PlacedClause {
  readonly document: PolicyDocument;
  readonly clause: Clause;
}

/** What a claim can rest on: a clause of a document, or one sentence of it. */
export interface Place extends PlacedClause {
  /** Null where the whole clause is meant, or its heading. */
  readonly sentence: Sentence | null;
}

/** A sentence and where it stands: the unit that is coded and compared. */
export interface SentencePlace extends PlacedClause {
  readonly sentence: Sentence;
}

/** Every clause with its document; also of documents in other forms, such as those of the search. */
export function clausePlaces<Source extends { readonly clauses: readonly unknown[] }>(
  documents: readonly Source[],
): { readonly document: Source; readonly clause: Source['clauses'][number] }[] {
  return documents.flatMap((document) => document.clauses.map((clause) => ({ document, clause })));
}

/** Every sentence with its clause and document. */
export const sentencePlaces = oncePer((documents: readonly PolicyDocument[]): readonly SentencePlace[] =>
  clausePlaces(documents).flatMap(({ document, clause }) =>
    clause.sentences.map((sentence) => ({ document, clause, sentence })),
  ),
);

export function clausesOf(documents: readonly PolicyDocument[]): Clause[] {
  return documents.flatMap(({ clauses }) => clauses);
}

export function sentencesOf(documents: readonly PolicyDocument[]): Sentence[] {
  return clausesOf(documents).flatMap(({ sentences }) => sentences);
}

/** The lines of a clause: its heading, where it has one, and its sentences. */
export function linesOf<Printed>({
  heading,
  sentences,
}: {
  readonly heading: Printed | null;
  readonly sentences: readonly Printed[];
}): Printed[] {
  return heading ? [heading, ...sentences] : [...sentences];
}

/** What stands between the sentences of a clause where they make one text: a line end between the rows of a table. */
export function betweenSentences({ role }: Pick<Clause, 'role'>): string {
  return role === 'table' ? '\n' : '';
}

/** False where no word of a clause is published. */
export function isQuotable(clause: Clause): boolean {
  return linesOf(clause).some(({ text }) => text !== '');
}

/** The sentence that a figure or a mention of a clause stands in; null for its heading. */
export function sentenceIn(clause: Clause, id: string | null): Sentence | null {
  return clause.sentences.find((sentence) => sentence.id === id) ?? null;
}

/** True where the words set a target: the sentence, or anything in the clause where no sentence is meant. */
export function setsTarget({ clause, sentence }: Pick<Place, 'clause' | 'sentence'>): boolean {
  return clause.figures.some(
    (figure) => figure.kind === 'target' && (sentence === null || figure.sentence === sentence.id),
  );
}

/** The address of a clause, a sentence or another part of a document in the whole corpus: `document#2.1.3.s4`. */
export function addressIn(document: string, part: string): string {
  return `${document}#${part}`;
}

/** The address of a clause or sentence. */
export function addressOf({ document, clause, sentence }: Place): string {
  return addressIn(document.id, (sentence ?? clause).id);
}

/** A figure, its clause and its document. */
export interface PlacedFigure extends PlacedClause {
  readonly figure: Figure;
}

/** The figure that another restates, or of which it is a part; null for one that stands for itself. */
export function wholeOf(
  { sameAs, partOf }: Figure,
  documents: readonly PolicyDocument[],
): PlacedFigure | null {
  const { document, part } = readAddress(sameAs ?? partOf ?? '');
  const placed = clausePlaces(documents.filter(({ id }) => id === document)).flatMap(({ clause, ...place }) =>
    clause.figures.map((figure) => ({ ...place, clause, figure })),
  );
  return placed.find(({ figure }) => figure.id === part) ?? null;
}

/** An address cut into document and part; the part is empty where the address has none. */
export function readAddress(address: string): { readonly document: string; readonly part: string } {
  const [document = '', part = ''] = address.split('#');
  return { document, part };
}

/** Finds places by their addresses. What it returns gives null for an address that leads nowhere. */
export const placeFinder = oncePer((documents: readonly PolicyDocument[]) => {
  const whole = clausePlaces(documents).map((place): Place => ({ ...place, sentence: null }));
  const places = [...whole, ...sentencePlaces(documents)];
  const found = new Map(places.map((place) => [addressOf(place), place]));
  return (address: string): Place | null => found.get(address) ?? null;
});

/** Ids of the records that a document speaks of: names, references, terms. */
export const spokenOf = oncePer(
  ({ clauses }: PolicyDocument): ReadonlySet<string> =>
    new Set(
      clauses.flatMap(({ names, cites, terms, actors }) => [
        ...[...names, ...cites].map(({ ref }) => ref),
        ...terms,
        ...actors.map(({ id }) => id),
      ]),
    ),
);
