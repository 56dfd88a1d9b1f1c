import type { City, Name, PolicyEvent, Reference, Term } from '#src/corpus/corpus.ts';
import type { Bilingual, Figure } from '#src/corpus/model.ts';
import { formatDate } from '#src/i18n/format.ts';
import { inLanguage, type Language } from '#src/i18n/language.ts';
import { facts } from '#src/i18n/strings/facts.ts';
import { entryId } from './layers.ts';
import { figureFacts } from './quantity.ts';

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

/** How a city id reads in a language. */
export function cityNames(cities: readonly City[], lang: Language): CityNames {
  const names = new Map(cities.map((city) => [city.id, inLanguage(city.name, lang)]));
  return (id) => names.get(id) ?? null;
}

function said(values: readonly (string | null | undefined)[]): string[] {
  return values.filter((value): value is string => value !== null && value !== undefined && value !== '');
}

export function figureEntry(figure: Figure, lang: Language): Entry {
  return {
    id: figure.id,
    name: { zh: figure.quote, en: '' },
    facts: figureFacts(figure, lang),
    notes: [],
    url: null,
  };
}

export function nameEntry(name: Name, lang: Language, cityName: CityNames): Entry {
  const city = name.city === null ? null : cityName(name.city);
  return {
    id: entryId('name', name.id),
    name: { zh: name.zh, en: name.en },
    facts: said([facts[lang].name[name.kind], city]),
    notes: said([name.note && inLanguage(name.note, lang)]),
    url: null,
  };
}

/** A number or name of an issuer may be missing; how sure the record is never is. */
export function referenceEntry(reference: Reference, lang: Language): Entry {
  const text = facts[lang];
  const issued = reference.dates.find((date) => date.kind === 'issued') ?? reference.dates[0];
  return {
    id: entryId('cite', reference.id),
    name: reference.title,
    facts: said([
      text.reference[reference.kind],
      reference.number,
      reference.issuer && inLanguage(reference.issuer, lang),
      issued && formatDate(issued.edtf, lang),
      text.confidence[reference.confidence],
    ]),
    notes: said([reference.note && inLanguage(reference.note, lang)]),
    url: reference.url,
  };
}

export function eventEntry(event: PolicyEvent, lang: Language, cityName: CityNames): Entry {
  return {
    id: entryId('when', event.id),
    name: event.title,
    facts: said([
      formatDate(event.date, lang),
      event.inferred ? facts[lang].inferred : null,
      ...event.cities.map(cityName),
    ]),
    notes: said([event.reason && inLanguage(event.reason, lang)]),
    url: null,
  };
}

export function termEntry(term: Term, lang: Language): Entry {
  return {
    id: entryId('term', term.id),
    name: { zh: term.zh, en: term.en },
    facts: said([term.pinyin]),
    notes: said([inLanguage(term.definition, lang)]),
    url: null,
  };
}
