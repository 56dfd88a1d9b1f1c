import type { Revision } from './corpus.ts';
import type { Claims, Essay } from './essays.ts';
import type { Clause, Inline, Line, PolicyDocument } from './model.ts';
import { addressIn, betweenSentences, clausePlaces } from './walk.ts';

/**
 * What of a text the site may show, as the document's `publish` says. What may not be shown is taken out where
 * content leaves the gate, so that no page, file or index can hold it; ids, codes, figures and what editors wrote stay.
 *
 * - `whole`: everything.
 * - `quotations`: the sentences that an essay quotes, and elsewhere the words that a mark stands on, while they are few.
 * - `data`: no words of the text or of its translation.
 */

/** Characters of the longest words that are shown of a sentence that no essay quotes. */
const EXTRACT = 20;

/** True where the text may stand as a whole: only then are there a source page and files of the text. */
export function isWhole({ publish }: Pick<PolicyDocument, 'publish'>): boolean {
  return publish === 'whole';
}

/** The addresses of all clauses and sentences that essays quote. */
export function quotedIn(essays: readonly Essay<Claims>[]): ReadonlySet<string> {
  return new Set(essays.flatMap(({ front, prose }) => [...front.quotes, ...prose.quoted]));
}

/** The marks of a line without its words: notes on it are still told. */
function marksOnly(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node) =>
    node.type === 'mark' ? [{ ...node, children: marksOnly(node.children) }] : [],
  );
}

function withoutWords<Kind extends Line>(line: Kind): Kind {
  return { ...line, nodes: marksOnly(line.nodes), text: '' };
}

/** @param isQuoted whether a sentence is quoted; null is the heading. */
function shownClause(clause: Clause, longest: number, isQuoted: (id: string | null) => boolean): Clause {
  const extracts = <Found extends { readonly quote: string; readonly sentence?: string | null }>(
    found: readonly Found[],
  ): Found[] =>
    found.map((one) =>
      isQuoted(one.sentence ?? null) || [...one.quote].length <= longest ? one : { ...one, quote: '' },
    );
  const sentences = clause.sentences.map((sentence) =>
    isQuoted(sentence.id)
      ? sentence
      : { ...withoutWords(sentence), translation: '', wording: longest > 0 ? sentence.wording : [] },
  );
  const { heading, translation } = clause;
  const english = sentences.map((sentence) => sentence.translation).join(betweenSentences(clause) || ' ');
  return {
    ...clause,
    heading: heading && (isQuoted(null) ? heading : withoutWords(heading)),
    sentences,
    text: sentences.map(({ text }) => text).join(betweenSentences(clause)),
    translation: {
      heading: isQuoted(null) ? translation.heading : '',
      text: english.replace(/^[ \n]+|[ \n]+$/g, ''),
    },
    figures: extracts(clause.figures),
    cites: extracts(clause.cites),
    names: extracts(clause.names),
    events: extracts(clause.events),
    notes: extracts(clause.notes),
  };
}

/** A document without what of its text may not be shown. Proved content is not changed by being shown again. */
export function shown(document: PolicyDocument, quoted: ReadonlySet<string>): PolicyDocument {
  if (isWhole(document)) return document;
  const isData = document.publish === 'data';
  const has = (part: string): boolean => !isData && quoted.has(addressIn(document.id, part));
  return {
    ...document,
    clauses: document.clauses.map((clause) =>
      shownClause(clause, isData ? 0 : EXTRACT, (id) => has(clause.id) || (id !== null && has(id))),
    ),
  };
}

/** What the revision shows of such texts: a sentence back in Chinese is nearly the sentence. */
export function shownRevision(
  revision: Revision | null,
  documents: readonly PolicyDocument[],
): Revision | null {
  if (!revision) return null;
  const withheld = new Set(
    clausePlaces(documents).flatMap(({ document, clause }) =>
      clause.sentences.flatMap(({ id, text }) => (text === '' ? addressIn(document.id, id) : [])),
    ),
  );
  const backTranslations = revision.backTranslations.filter(({ sentence }) => !withheld.has(sentence));
  return { ...revision, backTranslations };
}
