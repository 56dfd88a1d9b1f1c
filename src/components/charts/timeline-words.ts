import type { GlyphFill, GlyphForm } from '#src/charts/glyph.ts';
import type { DatedItem } from '#src/charts/label.ts';
import { inLanguage, type Language } from '#src/i18n/language.ts';
import { documents } from '#src/i18n/strings/documents.ts';
import { facts } from '#src/i18n/strings/facts.ts';
import { references } from '#src/i18n/strings/registry.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { timeline as strings } from '#src/i18n/strings/timeline.ts';
import { yearOf } from '#src/text/years.ts';
import { evidenceInWords } from '#src/views/evidence.ts';
import { dateInWords, dateOfEvent } from '#src/views/known.ts';
import type { TimelineEntry } from '#src/views/timeline-entry.ts';

/** Timeline entries in words and signs: beside their marks, as their names, in the list. */

const FORMS = {
  document: 'square',
  validity: 'square',
  event: 'circle',
  reference: 'diamond',
} as const satisfies Record<TimelineEntry['what'], GlyphForm>;

/** The sign of an entry: what it is by its form, who speaks by its fill. */
export function signOf(entry: TimelineEntry): { form: GlyphForm; fill: GlyphFill } {
  return { form: FORMS[entry.what], fill: entry.source ?? 'none' };
}

/** What an entry is, in a word or two, and what its date is the date of. */
export function kindInWords(entry: TimelineEntry, lang: Language): string {
  const text = strings[lang];
  const kinds: Readonly<Record<string, string>> = {
    document: shell[lang].kinds,
    validity: shell[lang].kinds,
    reference: facts[lang].reference,
    event: text.event,
  }[entry.what];
  const dateKinds: Readonly<Record<string, string>> =
    entry.what === 'reference' ? references[lang].date : documents[lang].dates;
  const happened = entry.what !== 'validity' && entry.dateKind && dateKinds[entry.dateKind]?.toLowerCase();
  return [
    `${text.what[entry.what]}${lang === 'zh' ? '：' : ': '}${kinds[entry.kind] ?? entry.kind}`,
    ...(happened ? [happened] : []),
  ].join(lang === 'zh' ? '，' : ', ');
}

/** The whole title, or the short one that stands beside a mark; for the time in which a document is in force, what it says of that. */
export function titleInWords(
  entry: TimelineEntry,
  lang: Language,
  name: 'title' | 'short' = 'title',
): string {
  const title = inLanguage(entry[name], lang);
  if (entry.what !== 'validity') return title;
  const [from = '', until] = entry.date.split('/');
  const { expires, repealed, from: onwards } = strings[lang].force;
  const said = { expires, repealed }[entry.dateKind === 'repealed' ? 'repealed' : 'expires'];
  const force = (until ? said : onwards)(dateInWords({ edtf: until ?? from, sure: entry.sure }, lang));
  return lang === 'zh' ? `${title}${force}` : `${title} ${force}`;
}

/** Everything that a mark shows, and the first words that it rests on: its whole name first. */
export function nameInWords(entry: TimelineEntry, lang: Language): string {
  const parts = [
    titleInWords(entry, lang),
    dateInWords(dateOfEvent(entry), lang),
    kindInWords(entry, lang),
    entry.source && entry.what === 'event' ? shell[lang].kinds[entry.source] : '',
    ...entry.witnesses.slice(0, 1).map((witness) => evidenceInWords(witness, lang)),
  ].filter((part) => part !== '');
  return parts.join(lang === 'zh' ? '；' : '. ');
}

/** An entry as it is drawn. What is older than the axis says its date. */
export function itemOf(entry: TimelineEntry, years: readonly [number, number], lang: Language): DatedItem {
  const { id, first, last, open, isSpan } = entry;
  const title = titleInWords(entry, lang, 'short');
  const isOlder = yearOf(last) < years[0];
  const label = isOlder ? strings[lang].before(dateInWords(dateOfEvent(entry), lang), title) : title;
  return {
    id,
    first,
    last,
    open,
    isSpan,
    label,
    isStrong: entry.what === 'document' || entry.what === 'validity',
  };
}
