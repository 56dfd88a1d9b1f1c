import type { Corpus } from '#src/corpus/corpus.ts';
import { dateMade, lapsed } from '#src/corpus/made.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { span } from '#src/corpus/time.ts';
import { setsTarget } from '#src/corpus/walk.ts';
import { formatList } from '#src/i18n/format.ts';
import { inLanguage, type Language } from '#src/i18n/language.ts';
import { documents } from '#src/i18n/strings/documents.ts';
import { status as statusWords } from '#src/i18n/strings/status.ts';
import { dateInWords, withStatus } from './known.ts';
import type { Status } from './status.ts';

/** How a document stands, and what a quoted target goes with, so that nobody takes it for a fact or for what still holds. */

/** @param today ISO day; by default that of the build. */
export function statusOf(
  document: Pick<PolicyDocument, 'kind' | 'dates'>,
  lang: Language,
  today?: string,
): Status {
  const { notPolicy, unknown, until, expired } = statusWords[lang];
  if (document.kind !== 'policy') return { words: notPolicy, later: null };
  const expiry = expiryOf(document, today);
  if (!expiry) return { words: unknown, later: null };
  const after = dateInWords(expiry.date, lang, expired);
  if (expiry.isPast) return { words: after, later: null };
  const { last } = span(expiry.date.edtf);
  return { words: dateInWords(expiry.date, lang, until), later: { last, words: after } };
}

/** How each document stands, by its id. */
export function statuses(documents: readonly PolicyDocument[], lang: Language): Record<string, Status> {
  return Object.fromEntries(documents.map((document) => [document.id, statusOf(document, lang)]));
}

/** The last day on which a document is in force, and whether that is before the day; null where none is recorded. */
export function expiryOf(document: Pick<PolicyDocument, 'dates'>, today?: string) {
  const date = document.dates.find(({ kind }) => kind === 'expires');
  return date ? { date, isPast: lapsed(document, today) !== null } : null;
}

/**
 * Who set the targets of a document, when, and whether it has expired, each as surely as it is known: “Target set by
 * the Ministry of Roads, issued 4 March 2011; …”. Null for a text that sets none, whatever targets of others it tells of.
 *
 * @param today ISO day; a document has expired if its last day is before it.
 */
export function standingInWords(
  document: PolicyDocument,
  names: Corpus['names'],
  lang: Language,
  today?: string,
): string | null {
  const { kind, issuers } = document;
  if (kind === 'report' || kind === 'press') return null;
  const { standing } = documents[lang];
  const who = issuers.flatMap((id) => names.get(id) ?? []).map((name) => inLanguage(name, lang));
  const made = dateMade(document);
  const expiry = expiryOf(document, today);
  return standing[kind]({
    who: who.length > 0 ? formatList(who, lang) : null,
    made: made
      ? dateInWords(made, lang, (date) => standing.made(documents[lang].dates[made.kind], date))
      : documents[lang].undated,
    until: expiry && dateInWords(expiry.date, lang, standing.until),
    expired: expiry?.isPast ?? false,
  });
}

/** The same for what is quoted: null where the words set no target. */
export function targetInWords(
  quoted: Parameters<typeof setsTarget>[0] & { readonly document: PolicyDocument },
  names: Corpus['names'],
  lang: Language,
): string | null {
  return setsTarget(quoted) ? standingInWords(quoted.document, names, lang) : null;
}

/** The words for every document that sets a target, by its id. */
export function standings(
  { documents: all, names }: Corpus,
  lang: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    all
      .filter(({ clauses }) => clauses.some((clause) => setsTarget({ clause, sentence: null })))
      .flatMap((document) => {
        const words = standingInWords(document, names, lang);
        return words === null ? [] : [[document.id, words]];
      }),
  );
}

/** Who made a document, its number and when, in one line: “… · … · issued 4 March 2011”. */
export function factsInLine(document: PolicyDocument, names: Corpus['names'], lang: Language): string {
  const { standing, dates, undated } = documents[lang];
  const made = dateMade(document);
  return [
    ...document.issuers.flatMap((id) => names.get(id) ?? []).map((name) => inLanguage(name, lang)),
    document.number && withStatus(document.number.value, document.number.sure, lang),
    made ? dateInWords(made, lang, (date) => standing.made(dates[made.kind], date)) : undated,
  ]
    .filter((part) => part)
    .join(' · ');
}
