import type { Corpus } from '#src/corpus/corpus.ts';
import { ASKS, type Ask } from '#src/corpus/essays.ts';
import { looked } from '#src/corpus/looked.ts';
import { inLanguage, type Language } from '#src/i18n/language.ts';
import { cities } from '#src/i18n/strings/cities.ts';
import type { CitySource } from './city.ts';
import { nameOf } from './clauses.ts';
import { evidencePath } from './evidence.ts';
import type { FigureRow } from './figures.ts';
import { dateInWords } from './known.ts';
import { endInWords, issuersInWords } from './standing.ts';

/** What one document says of a city for which no essay is written: what the annotations answer, and no more. */

interface LineFact {
  readonly text: string;
  /** Language of the text where it is the printed one. */
  readonly printed: boolean;
  /** Without base path and language. */
  readonly path: string;
  /** True where only a program read it. */
  readonly proposed?: boolean;
}

/** Most answers to one question: a line is not a list. */
const MOST = 5;

function printed(row: FigureRow): LineFact {
  return { text: row.figure.quote, printed: true, path: evidencePath(row), proposed: row.figure.proposed };
}

/** The headings of its parts; without such, the words with which it opens. */
function opening({ clauses }: CitySource, lang: Language): LineFact[] {
  const parts = clauses.filter((clause) => clause.heading && clause.depth === 0);
  return (parts.length > 0 ? parts : clauses.slice(0, 1)).map((clause) => {
    const name = nameOf(clause);
    return { text: inLanguage(name, lang), printed: lang === 'zh' || name.en === '', path: clause.url };
  });
}

/** From when a policy is in force, where that is known, and what ends it; nothing else can be in force. */
function force({ document }: CitySource, lang: Language): string | null {
  const from = document.dates.find(({ kind }) => kind === 'in-force');
  if (document.kind !== 'policy' || !from) return null;
  return cities[lang].brief.inForce(dateInWords(from, lang), endInWords(document, lang)?.words);
}

function speaker({ document }: CitySource, names: Corpus['names'], lang: Language): string {
  const issuers = issuersInWords(document, names, lang);
  const said = { recorded: issuers.join(lang === 'zh' ? '、' : ', '), ...cities[lang].brief.unsigned };
  return said[looked([document], 'names', issuers.length)];
}

/** The lines that the annotations of a source answer, in the order of the questions. */
export function linesFromCorpus(source: CitySource, names: Corpus['names'], lang: Language) {
  const aboutWhole = (text: string | null): LineFact[] =>
    text === null ? [] : [{ text, printed: false, path: `/documents/${source.document.id}/` }];
  const facts: Readonly<Partial<Record<Ask, readonly LineFact[]>>> = {
    done: opening(source, lang),
    figures: source.figures.filter(({ figure }) => figure.unit === 'CNY' || figure.by !== null).map(printed),
    said: aboutWhole(speaker(source, names, lang)),
    force: aboutWhole(force(source, lang)),
  };
  return ASKS.flatMap((ask) => {
    const own = facts[ask]?.slice(0, MOST) ?? [];
    return own.length > 0 ? [{ ask, facts: own }] : [];
  });
}
