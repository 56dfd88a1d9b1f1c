import type { City, Corpus, PassedOver, Theme } from '#src/corpus/corpus.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { addressOf, type SentencePlace, sentencePlaces } from '#src/corpus/walk.ts';
import { type OnThemes, onTheme, type Silence, silenceOf } from './coded.ts';

/** What is set beside one another, theme by theme: documents, or places. */
export interface Side {
  readonly id: string;
  readonly of: { readonly document: PolicyDocument } | { readonly city: City };
  readonly coded: readonly SentencePlace[];
  /** What it means that no sentence of this side is on a theme that has terms. */
  readonly silence: Silence;
  /** Its sentences that print terms of themes and were left without them. */
  readonly passed: readonly PassedOver[];
}

export interface ThemeAcross<Item extends OnThemes = SentencePlace> {
  readonly theme: string;
  /** One list a side, in the order of the sides. */
  readonly sentences: readonly (readonly Item[])[];
}

function side(
  id: string,
  of: Side['of'],
  coded: readonly SentencePlace[],
  passedOver: readonly PassedOver[],
): Side {
  const documents = 'document' in of ? [of.document] : [...new Set(coded.map(({ document }) => document))];
  const own = new Set(coded.map(addressOf));
  const passed = passedOver.filter(({ sentence }) => own.has(sentence));
  return { id, of, coded, silence: silenceOf(documents, 'document' in of), passed };
}

/** Each document with its sentences. */
export function documentSides({ documents, passedOver }: Pick<Corpus, 'documents' | 'passedOver'>): Side[] {
  return documents.map((document) => side(document.id, { document }, sentencePlaces([document]), passedOver));
}

/** Each place with the sentences on it: a sentence belongs to the places of its clause. */
export function citySides({
  documents,
  cities,
  passedOver,
}: Pick<Corpus, 'documents' | 'cities' | 'passedOver'>): Side[] {
  const all = sentencePlaces(documents);
  return cities.map((city) =>
    side(
      city.id,
      { city },
      all.filter(({ clause }) => clause.cities.includes(city.id)),
      passedOver,
    ),
  );
}

/** What it means that a side has no sentence on a theme, and its sentences that print a term of it all the same. */
export function silenceOn(side: Side, { id, terms }: Pick<Theme, 'id' | 'terms'>) {
  return {
    state: terms.length > 0 ? side.silence : 'uncoded',
    passed: side.passed.filter(({ theme }) => theme === id),
  };
}

/** Aligns sides by theme; themes keep the order of their list. */
export function compareSides<Item extends OnThemes>(
  sides: readonly { readonly coded: readonly Item[] }[],
  themes: Iterable<string>,
) {
  const across = [...themes].map(
    (theme): ThemeAcross<Item> => ({ theme, sentences: sides.map(({ coded }) => onTheme(coded, theme)) }),
  );
  const speaking = ({ sentences }: ThemeAcross<Item>): number =>
    sentences.filter((list) => list.length > 0).length;
  return {
    /** Themes of which every side speaks. */
    shared: across.filter((one) => speaking(one) === sides.length),
    /** Themes of which some sides speak and others do not. */
    partial: across.filter((one) => speaking(one) > 0 && speaking(one) < sides.length),
    /** Themes of which no side speaks: what nobody says is a result. */
    silent: across.filter((one) => speaking(one) === 0).map(({ theme }) => theme),
  };
}

/** Of the themes that are not shared, those of which only the side at this place speaks. */
export function onlyFrom(
  { partial }: { readonly partial: readonly ThemeAcross[] },
  at: number,
): ThemeAcross[] {
  return partial.filter(({ sentences }) =>
    sentences.every((list, index) => (index === at ? list.length > 0 : list.length === 0)),
  );
}
