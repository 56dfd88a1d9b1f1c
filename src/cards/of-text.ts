import type { Corpus } from '#src/corpus/corpus.ts';
import { dateMade } from '#src/corpus/made.ts';
import type { Bilingual, Clause, Line, PolicyDocument } from '#src/corpus/model.ts';
import { betweenSentences, linesOf, type PlacedClause } from '#src/corpus/walk.ts';
import { inLanguage, type Language } from '#src/i18n/language.ts';
import { cards as strings } from '#src/i18n/strings/cards.ts';
import { cities } from '#src/i18n/strings/cities.ts';
import { documents as documentStrings } from '#src/i18n/strings/documents.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import type { Span } from '#src/text/occurrences.ts';
import { placeInWords } from '#src/views/evidence.ts';
import { dateInWords, withStatus } from '#src/views/known.ts';
import { spansOf } from '#src/views/lit.ts';
import { issuersInWords, statusOf } from '#src/views/standing.ts';
import { BLANK, type Card, inBoth } from './card.ts';
import { quotedWords } from './quoted.ts';

/** The cards of documents and their clauses. */

function joined(parts: readonly (string | false | null)[], lang: Language): string {
  return parts.filter(Boolean).join(lang === 'zh' ? '，' : ', ');
}

/** Who says it, in which document, of when, and where in it. What the press says is said to be reported. */
function sourceOf(
  document: PolicyDocument,
  place: string | null,
  names: Corpus['names'],
  lang: Language,
): string {
  const words = documentStrings[lang];
  const made = dateMade(document);
  const when = made
    ? dateInWords(made, lang, (date) => words.standing.made(words.dates[made.kind], date))
    : words.undated;
  const { number } = document;
  const who = issuersInWords(document, names, lang);
  const what = number && withStatus(number.value, number.sure, lang);
  if (place === null) return joined([...who, what, when], lang);
  const name = inLanguage(document.short, lang);
  if (document.kind === 'press') return joined([cities[lang].evidence.reported(name, place), when], lang);
  // The number is Chinese; beside the place in an English line it would only be in the way.
  return joined([...who, lang === 'zh' && what, name, place, when], lang);
}

function ofDocument(document: PolicyDocument, today: string) {
  return {
    ...BLANK,
    kind: document.kind,
    label: inBoth((lang) => shell[lang].kinds[document.kind]),
    status: inBoth((lang) => statusOf(document, lang, today).words),
  };
}

/** Where the figures of a clause are printed in lines of it that stand one after another. UTF-16 units. */
function figureSpans(lines: readonly Line[], clause: Clause): Span[] {
  let before = 0;
  return lines.flatMap((line) => {
    const start = before;
    before += line.text.length + betweenSentences(clause).length;
    return spansOf(line, clause.figures).map((one) => ({ start: start + one.start, end: start + one.end }));
  });
}

/** The words that stand for a clause, cells and rows of a table parted by spaces, in both languages where all are translated; empty where none is published. */
export function clauseWords({ document, clause }: PlacedClause): Bilingual {
  const { sentences } = quotedWords(document, clause);
  if (sentences.length === 0) return { zh: clause.heading?.text ?? '', en: clause.translation.heading };
  const english = sentences.map(({ translation }) => translation);
  return {
    zh: sentences
      .map(({ text }) => text)
      .join(betweenSentences(clause))
      .replace(/[\t\n]/g, ' '),
    en: english.every(Boolean) ? english.join(' ').replaceAll('\t', ' ') : '',
  };
}

/** A clause: what is quoted of it, and where it stands. Of words that are not published it says that they are not. */
export function clauseCard(placed: PlacedClause, names: Corpus['names'], today: string): Card {
  const { document, clause } = placed;
  const { sentences, isFromStart } = quotedWords(document, clause);
  const [first = null] = sentences;
  const lines: readonly Line[] = first ? sentences : linesOf({ ...clause, sentences });
  const words = clauseWords(placed);
  const place = { clause, sentence: isFromStart ? null : first };
  return {
    ...ofDocument(document, today),
    heading: first ? (clause.heading?.text ?? '') : '',
    words: words.zh === '' ? inBoth((lang) => strings[lang].unpublished) : words,
    figures: figureSpans(lines, clause),
    isTranslated: words.zh !== '' && words.en !== '',
    source: inBoth((lang) => sourceOf(document, placeInWords(place, lang), names, lang)),
  };
}

/** A document: its title. */
export function documentCard(document: PolicyDocument, names: Corpus['names'], today: string): Card {
  return {
    ...ofDocument(document, today),
    words: document.title,
    isTranslated: document.title.en !== '',
    source: inBoth((lang) => sourceOf(document, null, names, lang)),
  };
}
