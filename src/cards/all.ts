import type { City, Corpus, Theme } from '#src/corpus/corpus.ts';
import type { Bilingual, PolicyDocument } from '#src/corpus/model.ts';
import { clausePlaces, type PlacedClause } from '#src/corpus/walk.ts';
import type { Language } from '#src/i18n/language.ts';
import { cards as strings } from '#src/i18n/strings/cards.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { cityView } from '#src/views/city.ts';
import { byKind } from '#src/views/kinds.ts';
import { themeDocuments } from '#src/views/themes.ts';
import { BLANK, type Card, inBoth } from './card.ts';
import { clauseCard, documentCard } from './of-text.ts';

/** The cards of places, themes and the site, and all cards together. */

interface Spoken {
  readonly document: PolicyDocument;
  readonly clauses: number;
}

/** Something that documents speak of: its name, and how many clauses of how many documents of each kind speak of it. */
function recordCard(name: Bilingual, label: 'place' | 'theme', spoken: readonly Spoken[]): Card {
  const groups = byKind(spoken.filter(({ clauses }) => clauses > 0));
  const counts = (lang: Language): string[] =>
    groups.map(({ kind, items }) =>
      strings[lang].speakOf(
        shell[lang].kinds[kind],
        items.length,
        items.reduce((sum, { clauses }) => sum + clauses, 0),
      ),
    );
  return {
    ...BLANK,
    label: inBoth((lang) => strings[lang][label]),
    words: { zh: name.zh, en: name.en === name.zh ? '' : name.en },
    source: inBoth((lang) => counts(lang).join(lang === 'zh' ? '；' : '; ') || strings[lang].silent),
  };
}

function cityCard(city: City, corpus: Corpus): Card {
  const sources = cityView(corpus, city).sources.flatMap(({ items }) => items);
  const spoken = sources.map(({ document, clauses }) => ({ document, clauses: clauses.length }));
  return recordCard(city.name, 'place', spoken);
}

function themeCard(theme: Theme, { documents }: Pick<Corpus, 'documents'>): Card {
  const spoken = themeDocuments(documents, theme.id).map(({ document, passages }) => ({
    document,
    clauses: passages.length,
  }));
  return recordCard(theme, 'theme', spoken);
}

/** The site itself, for pages that have no card of their own. */
const siteCard = (): Card => ({
  ...BLANK,
  words: inBoth((lang) => shell[lang].name),
  source: inBoth((lang) => shell[lang].footer.what),
});

/** Every card of the site, with the page that it belongs to. @param most clauses up to which each has its own. */
export function allCards(
  corpus: Corpus,
  most: number,
  today: string,
): { readonly page: string; readonly card: Card }[] {
  const { documents, cities: places, themes, names } = corpus;
  return [
    { page: '/', card: siteCard() },
    ...places.map((city) => ({ page: `/cities/${city.id}/`, card: cityCard(city, corpus) })),
    ...[...themes.values()].map((theme) => ({
      page: `/themes/${theme.id}/`,
      card: themeCard(theme, corpus),
    })),
    ...documents.map((one) => ({ page: `/documents/${one.id}/`, card: documentCard(one, names, today) })),
    ...clausesWithCards(documents, most).map((place) => ({
      page: place.clause.url,
      card: clauseCard(place, names, today),
    })),
  ];
}

/** The clauses that have a card and an embed of their own: all, or none where there are more than the setting allows. */
export function clausesWithCards(documents: readonly PolicyDocument[], most: number): PlacedClause[] {
  const places = clausePlaces(documents);
  return places.length > most ? [] : places;
}
