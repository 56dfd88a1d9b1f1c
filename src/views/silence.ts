import type { Silence } from '#src/compare/coded.ts';
import type { Language } from '#src/i18n/language.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { mixedHtml } from './mixed.ts';

/**
 * What is said where no sentence is coded with a theme: what was looked for, and what became of it. Drawn alike when a
 * page is built and in a reader's browser.
 */

/** Sentences with inserts: `{side}`, `{state}` and `{sought}` in the whole, `{terms}`, `{printed}` and `{places}` in their parts. */
export type SilenceWords = Readonly<Record<Silence | 'none' | 'passed' | 'whole' | 'alone', string>>;

interface Passed {
  readonly href: string;
  /** Its place in words. */
  readonly place: string;
  /** The terms of the theme that it prints. */
  readonly terms: readonly string[];
  /** Why it was left without the theme. */
  readonly reason: string;
}

function filled(words: string, html: Readonly<Record<string, string>>): string {
  return escapeHtml(words).replace(/\{(\w+)\}/g, (whole, name: string) => html[name] ?? whole);
}

/** How a list is parted and brackets are set, by language. */
const SIGNS = { en: [', ', '; ', ' (', ')'], zh: ['、', '；', '（', '）'] } as const;

/** Links to sentences, those with one reason together and the reason behind them. */
function placesHtml(passed: readonly Passed[], lang: Language): string {
  const [comma, semicolon, open, close] = SIGNS[lang];
  return [...Map.groupBy(passed, ({ reason }) => reason)]
    .map(([reason, own]) => {
      const links = own.map(({ href, place }) => `${openTag('a', { href })}${escapeHtml(place)}</a>`);
      // The reason is a sentence, and stands inside one.
      return `${links.join(comma)}${open}${mixedHtml(reason.replace(/[.。]$/, ''), lang)}${close}`;
    })
    .join(semicolon);
}

/** @param passed the sentences that print a term of the theme and were left without it. */
export function silenceHtml(
  words: SilenceWords,
  of: {
    readonly side: string;
    readonly state: Silence;
    readonly terms: readonly string[];
    readonly passed: readonly Passed[];
  },
  lang: Language,
): string {
  const side = escapeHtml(of.side);
  const state = escapeHtml(words[of.state]);
  if (of.state === 'uncoded') return filled(words.alone, { side, state });
  const listed = (terms: readonly string[]): string =>
    `<span lang="zh-CN">${escapeHtml([...new Set(terms)].join('、'))}</span>`;
  const terms = listed(of.terms);
  const printed = listed(of.passed.flatMap((one) => one.terms));
  const sought =
    of.passed.length > 0
      ? filled(words.passed, { terms, printed, places: placesHtml(of.passed, lang) })
      : filled(words.none, { terms });
  return filled(words.whole, { side, state, sought });
}
