import type { Corpus } from '#src/corpus/corpus.ts';
import { dateMade, endOf, lapsed, lastDay } from '#src/corpus/made.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
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
  const { notPolicy, unknown } = statusWords[lang];
  if (document.kind !== 'policy') return { words: notPolicy, later: null };
  return endInWords(document, lang, today) ?? { words: unknown, later: null };
}

/** Who issued a document; where no editor has confirmed it, each with its status. */
export function issuersInWords(
  { issuers, proposed }: Pick<PolicyDocument, 'issuers' | 'proposed'>,
  names: Corpus['names'],
  lang: Language,
): string[] {
  const sure = proposed.includes('issuers') ? 'proposed' : 'stated';
  return issuers
    .flatMap((id) => names.get(id) ?? [])
    .map((name) => withStatus(inLanguage(name, lang), sure, lang));
}

/** That a document ends, or has ended, and when; null where nothing that ends it is recorded. */
export function endInWords(
  document: Pick<PolicyDocument, 'dates'>,
  lang: Language,
  today?: string,
): Status | null {
  const end = endOf(document);
  if (!end) return null;
  const { before, after } = statusWords[lang].ends[end.kind];
  const words = dateInWords(end, lang, after);
  if (lapsed(document, today)) return { words, later: null };
  return { words: dateInWords(end, lang, before), later: { last: lastDay(end), words } };
}

/** How each document stands, by its id. */
export function statuses(documents: readonly PolicyDocument[], lang: Language): Record<string, Status> {
  return Object.fromEntries(documents.map((document) => [document.id, statusOf(document, lang)]));
}

/**
 * Who set the targets of a document, when, and whether it has ended, each as surely as it is known: “Target set by
 * the Ministry of Roads, issued 4 March 2011; …”. Null for a text that sets none, whatever targets of others it tells of.
 *
 * @param today ISO day; a document has ended if its last day is before it.
 */
export function standingInWords(
  document: PolicyDocument,
  names: Corpus['names'],
  lang: Language,
  today?: string,
): string | null {
  const { kind } = document;
  if (kind === 'report' || kind === 'press') return null;
  const { standing } = documents[lang];
  const who = issuersInWords(document, names, lang);
  const made = dateMade(document);
  return standing[kind]({
    who: who.length > 0 ? formatList(who, lang) : document.coded.names ? null : '',
    made: made
      ? dateInWords(made, lang, (date) => standing.made(documents[lang].dates[made.kind], date))
      : documents[lang].undated,
    end: endInWords(document, lang, today)?.words ?? null,
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
    ...issuersInWords(document, names, lang),
    document.number && withStatus(document.number.value, document.number.sure, lang),
    made ? dateInWords(made, lang, (date) => standing.made(dates[made.kind], date)) : undated,
  ]
    .filter((part) => part)
    .join(' · ');
}
