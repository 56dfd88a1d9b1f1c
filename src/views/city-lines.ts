import type { Corpus } from '#src/corpus/corpus.ts';
import { ASKS, type Ask } from '#src/corpus/essays.ts';
import { inLanguage, type Language } from '#src/i18n/language.ts';
import { cities } from '#src/i18n/strings/cities.ts';
import type { CitySource } from './city.ts';
import { nameOf } from './clauses.ts';
import { evidencePath } from './evidence.ts';
import type { FigureRow } from './figures.ts';
import { dateInWords } from './known.ts';

/** The five lines of a city for which no essay is written: what the annotations answer, and no more. */

interface LineFact {
  readonly text: string;
  /** Language of the text where it is the printed one. */
  readonly printed: boolean;
  /** Without base path and language. */
  readonly path: string;
}

/** Most answers to one question: a line is not a list. */
const MOST = 5;

function printed(row: FigureRow): LineFact {
  return { text: row.figure.quote, printed: true, path: evidencePath(row) };
}

/** The headings of its parts; without such, the words with which it opens. */
function opening({ clauses }: CitySource, lang: Language): LineFact[] {
  const parts = clauses.filter((clause) => clause.heading && clause.depth === 0);
  return (parts.length > 0 ? parts : clauses.slice(0, 1)).map((clause) => {
    const name = nameOf(clause);
    return { text: inLanguage(name, lang), printed: lang === 'zh' || name.en === '', path: clause.url };
  });
}

/** Something said of a document as a whole. */
function aboutWhole(document: CitySource['document'], words: string, lang: Language): LineFact {
  const text = `${inLanguage(document.short, lang)}${lang === 'zh' ? '：' : ': '}${words}`;
  return { text, printed: false, path: `/documents/${document.id}/` };
}

function force({ document }: CitySource, lang: Language): LineFact {
  const text = cities[lang].five;
  const dateOf = (kind: string): string | null => {
    const date = document.dates.find((candidate) => candidate.kind === kind);
    return date ? dateInWords(date, lang) : null;
  };
  const [from, until] = [dateOf('in-force'), dateOf('expires')];
  const term = from && until ? text.inForce(from, until) : from ? text.inForceFrom(from) : text.noTerm;
  const words = document.kind === 'policy' ? term : text.notPolicy;
  return aboutWhole(document, words, lang);
}

function speaker({ document }: CitySource, names: Corpus['names'], lang: Language): LineFact {
  const issuers = document.issuers.flatMap((id) => names.get(id) ?? []).map((name) => inLanguage(name, lang));
  const who = issuers.length > 0 ? issuers.join(lang === 'zh' ? '、' : ', ') : cities[lang].five.unsigned;
  return aboutWhole(document, who, lang);
}

export type CityLine = ReturnType<typeof linesFromCorpus>[number];

/** Five lines from the annotations of a city's sources. A line without facts is one that nothing answers. */
export function linesFromCorpus(sources: readonly CitySource[], names: Corpus['names'], lang: Language) {
  const figures = sources.flatMap((source) => source.figures);
  const facts: Readonly<Record<Ask, readonly LineFact[]>> = {
    who: sources.map((source) => speaker(source, names, lang)),
    what: sources.flatMap((source) => opening(source, lang)),
    money: figures.filter(({ figure }) => figure.unit === 'CNY').map(printed),
    deadline: figures.filter(({ figure }) => figure.by !== null).map(printed),
    force: sources.map((source) => force(source, lang)),
  };
  return ASKS.map((ask) => ({ ask, facts: facts[ask].slice(0, MOST) }));
}
