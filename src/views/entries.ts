import type { City, Name, PolicyEvent, Reference, Term } from '#src/corpus/corpus.ts';
import type { Bilingual, Figure } from '#src/corpus/model.ts';
import type { PlacedFigure } from '#src/corpus/walk.ts';
import { inLanguage, type Language } from '#src/i18n/language.ts';
import { facts } from '#src/i18n/strings/facts.ts';
import { references } from '#src/i18n/strings/registry.ts';
import { dateInWords, dateOfEvent, withStatus } from './known.ts';
import { entryId } from './layers.ts';
import { figureDate, quantityInWords, relationInWords } from './quantity.ts';

/** What is said of a marked thing, wherever it is explained: in a register, on a clause page, in a pop-up. */
export interface Entry {
  /** Its id on the page. */
  readonly id: string;
  readonly name: Bilingual;
  /** Short facts, the most important first. */
  readonly facts: readonly string[];
  /** Sentences of the editors. */
  readonly notes: readonly string[];
  /** Its page elsewhere, where one was confirmed. */
  readonly url: string | null;
}

type CityNames = (id: string) => string | null;

/** The name of each place in a language, by its id. */
export function placeNames(cities: readonly City[], lang: Language): Record<string, string> {
  return Object.fromEntries(cities.map((city) => [city.id, inLanguage(city.name, lang)]));
}

/** How a city id reads in a language. */
export function cityNames(cities: readonly City[], lang: Language): CityNames {
  const names = placeNames(cities, lang);
  return (id) => names[id] ?? null;
}

type Said = readonly (string | null | undefined)[];

/** An entry, without what nothing is known of. */
function entry(id: string, name: Bilingual, facts: Said, notes: Said = [], url: string | null = null): Entry {
  const said = (values: Said) => values.filter((value): value is string => Boolean(value));
  return { id, name, facts: said(facts), notes: said(notes), url };
}

/** @param whole the figure that it restates, or of which it is a part. */
export function figureEntry(figure: Figure, whole: PlacedFigure | null, lang: Language): Entry {
  const text = facts[lang];
  const dated = figureDate(figure);
  const known = [
    text.figure[figure.kind],
    inLanguage(figure.of, lang),
    quantityInWords(figure, lang),
    dated && text.dated[dated.is](dateInWords(dated.date, lang)),
    relationInWords(figure, whole, lang),
  ];
  const why = dated?.date.reason;
  return entry(figure.id, { zh: figure.quote, en: '' }, known, [why && inLanguage(why, lang)]);
}

export function nameEntry(
  { id, zh, en, kind, city, note }: Name,
  lang: Language,
  cityName: CityNames,
): Entry {
  const known = [facts[lang].name[kind], city && cityName(city)];
  return entry(entryId('name', id), { zh, en }, known, [note && inLanguage(note, lang)]);
}

/** Number, issuer and date may be missing; how surely each is known is said with it, and what a citation means apart. */
export function referenceEntry(reference: Reference, lang: Language): Entry {
  const text = facts[lang];
  const issued = reference.dates.find((date) => date.kind === 'issued') ?? reference.dates[0];
  const known = [
    text.reference[reference.kind],
    reference.number && withStatus(reference.number.value, reference.number.sure, lang),
    reference.issuer && inLanguage(reference.issuer, lang),
    issued && `${references[lang].date[issued.kind]} ${dateInWords(issued, lang)}`,
    reference.identity === 'named' ? null : text.identity[reference.identity],
  ];
  const notes = [reference.note && inLanguage(reference.note, lang)];
  return entry(entryId('cite', reference.id), reference.title, known, notes, reference.url);
}

export function eventEntry(event: PolicyEvent, lang: Language, cityName: CityNames): Entry {
  const known = [dateInWords(dateOfEvent(event), lang), ...event.cities.map(cityName)];
  return entry(entryId('when', event.id), event.title, known, [
    event.reason && inLanguage(event.reason, lang),
  ]);
}

export function termEntry({ id, zh, en, pinyin, definition }: Term, lang: Language): Entry {
  return entry(entryId('term', id), { zh, en }, [pinyin], [inLanguage(definition, lang)]);
}
