import { foldedText, type Simplified } from '#src/text/fold.ts';
import { traditionalCharacters } from '#src/text/traditional.ts';
import type { Codebook, Corpus, PassedOver, Theme } from './corpus.ts';
import type { SecondCoding, TermDecision } from './decisions.ts';
import type { Report } from './fault.ts';
import { marksOf } from './mentions.ts';
import type { Coding, Line } from './model.ts';
import { registryPath, TERM_DECISIONS } from './paths.ts';
import { addressIn, addressOf, type SentencePlace, sentencePlaces } from './walk.ts';

/**
 * Each theme has terms of its own. A sentence that prints one and is not coded with the theme is either coded or
 * decided, so that “no sentence on it” is never said of what nobody looked for.
 */

/** True for what a theme can be looked for in: formal lines and lists of responsible units say nothing of the matter. */
export function canCarryThemes({ does }: Coding, line: Line, codebook: Codebook): boolean {
  const isFormal = does !== null && codebook.does[does]?.themes === false;
  return !isFormal && !marksOf(line).some(({ mark }) => mark.tag === 'Name' && mark.role === 'responsible');
}

/** Finds the terms of a theme that a text prints, folded as search folds, and not within one of the words apart. */
function termsIn({ terms, apart }: Theme, simplified: Simplified): (folded: string) => string[] {
  const folded = (word: string): string => foldedText(word, simplified);
  const known = terms.map((term) => ({ term, form: folded(term) }));
  const others = apart.map(folded).sort((a, b) => b.length - a.length);
  return (text) => {
    const rest = others.reduce((left, word) => left.replaceAll(word, '\n'), text);
    return known.filter(({ form }) => rest.includes(form)).map(({ term }) => term);
  };
}

/** A sentence, its place, a theme that it is not coded with, and the terms of that theme that it prints. */
export interface TermPlace {
  readonly place: SentencePlace;
  readonly theme: string;
  readonly terms: readonly string[];
}

/** Every coded sentence that prints a term of a theme and is not coded with it; themes in the order of their list. */
export function termsWithoutTheme({ documents, themes }: Pick<Corpus, 'documents' | 'themes'>): TermPlace[] {
  const all = sentencePlaces(documents).filter(
    ({ sentence }) => sentence.carriesThemes && sentence.does !== null,
  );
  const words = [...themes.values()].flatMap(({ terms, apart }) => [...terms, ...apart]);
  const simplified = traditionalCharacters([...all.map(({ sentence }) => sentence.text), ...words].join(''));
  const texts = all.map((place) => ({ place, folded: foldedText(place.sentence.text, simplified) }));
  return [...themes.values()].flatMap((theme) => {
    const find = termsIn(theme, simplified);
    return texts
      .filter(({ place }) => !place.sentence.themes.includes(theme.id))
      .map(({ place, folded }) => ({ place, theme: theme.id, terms: find(folded) }))
      .filter(({ terms }) => terms.length > 0);
  });
}

/** Why a sentence is not coded with a theme: what a decision on terms says, or one on a difference that took it out. */
function reasonsOf({ decisions, onTerms }: SecondCoding): ReadonlyMap<string, TermDecision['decision']> {
  const differences = decisions
    .filter(({ layer }) => layer === 'themes')
    .flatMap(({ document, sentence, first, second, decision }) =>
      [...first, ...second].map((theme) => [`${theme} ${addressIn(document, sentence)}`, decision] as const),
    );
  const left = onTerms.flatMap(({ left, decision }) =>
    Object.entries(left).flatMap(([theme, sentences]) =>
      sentences.map((sentence) => [`${theme} ${sentence}`, decision] as const),
    ),
  );
  return new Map([...differences, ...left]);
}

/** The sentences that were looked at for a theme and left without it, each with the reason; what is undecided is a fault. */
export function passedOver(found: readonly TermPlace[], coding: SecondCoding): PassedOver[] {
  const reasons = reasonsOf(coding);
  return found.flatMap(({ place, theme, terms }) => {
    const sentence = addressOf(place);
    const reason = reasons.get(`${theme} ${sentence}`);
    return reason ? [{ theme, sentence, terms, reason }] : [];
  });
}

/** Proves that every term without its theme is decided, and every decision on terms is on what there is. */
export function checkThemeTerms(
  found: readonly TermPlace[],
  coding: SecondCoding,
  corpus: Corpus,
  report: Report,
): void {
  const reasons = reasonsOf(coding);
  const open = new Set(found.map(({ place, theme }) => `${theme} ${addressOf(place)}`));
  for (const { place, theme, terms } of found) {
    const sentence = addressOf(place);
    if (!reasons.has(`${theme} ${sentence}`))
      report.add(
        'theme-term',
        report.place(registryPath('themes'), theme),
        `${sentence}, which prints ${terms.join(', ')}, to be coded with ${theme} or decided`,
        'neither',
      );
  }
  const coded = new Map(sentencePlaces(corpus.documents).map((place) => [addressOf(place), place.sentence]));
  for (const [at, entry] of coding.onTerms.entries())
    for (const key of ['coded', 'left'] as const)
      for (const [theme, sentences] of Object.entries(entry[key]))
        for (const [index, address] of sentences.entries()) {
          const sentence = coded.get(address);
          const isRight =
            key === 'left' ? open.has(`${theme} ${address}`) : sentence?.themes.includes(theme) === true;
          // Of a text that could not be read, or is not coded, nothing can be said.
          if (isRight || sentence?.does === null || report.isDoubted(address)) continue;
          report.add(
            'theme-term',
            report.place(TERM_DECISIONS, at, key, theme, index),
            key === 'left'
              ? `a sentence that prints a term of ${theme} and is not coded with it`
              : `a sentence that the first coding has with ${theme}`,
            address,
            'correct the decision, or take the sentence out of it',
          );
        }
}
