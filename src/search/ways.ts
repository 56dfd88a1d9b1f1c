import { readMarker } from '#src/convert/markers.ts';
import { addressIn } from '#src/corpus/walk.ts';
import type { Simplified } from '#src/text/fold.ts';
import { withNumberBrackets } from '#src/text/sought.ts';
import { foldEnglish } from '#src/text/words.ts';
import { findPhrase, type Sources } from './find.ts';
import type { Hit } from './hit.ts';
import type { Catalogue } from './model.ts';
import { findPassage } from './passage.ts';
import { isEmpty, type Phrase, phraseOf } from './phrase.ts';
import type { Named } from './reference.ts';
import { findWords, readTerms } from './words.ts';

export interface Question {
  readonly text: string;
  readonly phrase: Phrase;
  readonly named: readonly Named[];
  readonly sources: Sources;
  readonly catalogue: Catalogue;
  readonly simplified: Simplified;
}

/** What a way found, and what it sought where that is not the query itself. Null where it does not apply. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly sought: readonly string[];
  /** Words that the query excludes. */
  readonly barred?: readonly string[];
}

function phraseFor(words: string, { catalogue, simplified }: Question): Phrase {
  return phraseOf(words, catalogue, simplified);
}

/** The ways in which a query can be meant, in the order in which they are tried. The first that finds answers. */
const TRY = {
  phrase: async ({ phrase, sources }) => ({ hits: await findPhrase(phrase, sources), sought: [] }),

  reference: async ({ named, sources }) => {
    const keys = named.flatMap(({ document, clause }) => (clause ? [addressIn(document, clause)] : []));
    if (keys.length === 0) return null;
    const shelved = await sources.shelf.clauses(keys);
    return { hits: shelved.map((place) => ({ ...place, spans: { zh: [], en: [] } })), sought: [] };
  },

  // Document numbers are printed in 〔〕 and often typed in round brackets.
  number: async (question) => {
    const printed = withNumberBrackets(question.text);
    if (printed === null) return null;
    return { hits: await findPhrase(phraseFor(printed, question), question.sources), sought: [printed] };
  },

  // The label stands beside a clause, not in its text: a copy has it, the text has not.
  label: async (question) => {
    const label = readMarker(question.text)?.label;
    const rest = label === undefined ? '' : question.text.slice(label.length).trim();
    if (rest === '') return null;
    return { hits: await findPhrase(phraseFor(rest, question), question.sources), sought: [rest] };
  },

  // “ecommerce” for what is printed “e-commerce”.
  hyphen: async ({ text, sources }) => {
    if (foldEnglish(text).units.length !== 1 || !/^[a-z]{5,}$/i.test(text)) return null;
    const parted = `${text.charAt(0)}-${text.slice(1)}`;
    return { hits: await findPhrase({ zh: [], en: foldEnglish(parted).units }, sources), sought: [parted] };
  },

  passage: async ({ phrase, sources }) => ({ hits: await findPassage(phrase, sources), sought: [] }),

  words: async (question) => {
    const { wanted, unwanted } = readTerms(question.text);
    const [want, bar] = [wanted, unwanted].map((terms) =>
      terms.map((term) => phraseFor(term, question)).filter((term) => !isEmpty(term)),
    );
    if (!want || !bar || want.length === 0) return null;
    if (wanted.join('') === question.text && bar.length === 0) return null;
    return { hits: await findWords(want, bar, question.sources), sought: wanted, barred: unwanted };
  },
} as const satisfies Readonly<Record<string, (question: Question) => Promise<Found | null>>>;

export type Way = keyof typeof TRY;
export const WAYS = Object.keys(TRY) as Way[];

export const tryWay = (way: Way, question: Question): Promise<Found | null> => TRY[way](question);
