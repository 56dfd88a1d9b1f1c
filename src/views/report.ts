import type { Language } from '#src/i18n/language.ts';
import { report } from '#src/i18n/strings/quotes.ts';

/** Where a report of an error goes, and what it carries. */

/** What a report is about. */
export interface Reported {
  /** In full. */
  readonly address: string;
  readonly words: string;
  /** Of the edition. */
  readonly version: string;
}

/** Characters of the words that are carried: the address of a mail or form cannot be of any length. */
const LONGEST = 300;

/**
 * The address of a report. `{url}`, `{words}` and `{version}` in `to` are filled in; without any of them a form gets all
 * three as `body`, and a mail a subject too.
 *
 * @param to REPORT_URL of the build, a `mailto:` or `https:` address; empty where none is set.
 * @returns null where there is nowhere to report to.
 */
export function reportHref(to: string, { address, words, version }: Reported, lang: Language): string | null {
  if (to === '') return null;
  const characters = [...words];
  const short = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : words;
  const parts: Readonly<Record<string, string>> = { url: address, words: short, version };
  const filled = to.replace(/\{(url|words|version)\}/g, (_, name: string) =>
    encodeURIComponent(parts[name] ?? ''),
  );
  if (filled !== to) return filled;
  const { subject, body } = report[lang];
  const fields = [
    ...(to.startsWith('mailto:') ? [`subject=${encodeURIComponent(subject)}`] : []),
    `body=${encodeURIComponent(body(address, short, version))}`,
  ];
  return `${to}${to.includes('?') ? '&' : '?'}${fields.join('&')}`;
}
