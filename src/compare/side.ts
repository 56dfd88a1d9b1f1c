import type { City, Corpus } from '../corpus/corpus.ts';
import type { PolicyDocument } from '../corpus/model.ts';
import { type SentencePlace, sentencePlaces } from '../corpus/walk.ts';
import { type OnThemes, onTheme } from './coded.ts';
import { cityGroups, type Group, silenceOf, silenceOfDocument } from './matrix.ts';

/** Two or more sides set beside one another, theme by theme. */

export interface Side extends Group {
  readonly of: { readonly document: PolicyDocument } | { readonly city: City };
  /** What it means that this side says nothing of a theme. */
  readonly silence: 'absent' | 'not-held' | 'uncoded';
}

export interface ThemeAcross<Item extends OnThemes = SentencePlace> {
  readonly theme: string;
  /** One list a side, in the order of the sides. */
  readonly sentences: readonly (readonly Item[])[];
}

export interface Comparison<Item extends OnThemes = SentencePlace> {
  /** Themes of which every side speaks. */
  readonly shared: readonly ThemeAcross<Item>[];
  /** Themes of which some sides speak and others do not. */
  readonly partial: readonly ThemeAcross<Item>[];
  /** Themes of which no side speaks: what nobody says is a result. */
  readonly silent: readonly string[];
}

export function documentSides({ documents }: Pick<Corpus, 'documents'>): Side[] {
  return documents.map((document) => {
    const coded = sentencePlaces([document]);
    return { id: document.id, coded, of: { document }, silence: silenceOfDocument(coded) };
  });
}

export function citySides(corpus: Pick<Corpus, 'documents' | 'cities'>): Side[] {
  return cityGroups(corpus).flatMap(({ id, coded }) =>
    corpus.cities
      .filter((city) => city.id === id)
      .map((city) => ({ id, coded, of: { city }, silence: silenceOf(coded) })),
  );
}

/** Aligns sides by theme; themes keep the order of their list. */
export function compareSides<Item extends OnThemes>(
  sides: readonly { readonly coded: readonly Item[] }[],
  themes: Iterable<string>,
): Comparison<Item> {
  const across = [...themes].map(
    (theme): ThemeAcross<Item> => ({ theme, sentences: sides.map(({ coded }) => onTheme(coded, theme)) }),
  );
  const speaking = ({ sentences }: ThemeAcross<Item>): number =>
    sentences.filter((list) => list.length > 0).length;
  return {
    shared: across.filter((one) => speaking(one) === sides.length),
    partial: across.filter((one) => speaking(one) > 0 && speaking(one) < sides.length),
    silent: across.filter((one) => speaking(one) === 0).map(({ theme }) => theme),
  };
}

/** Of the themes that are not shared, those of which only the side at this place speaks. */
export function onlyFrom({ partial }: Comparison, side: number): ThemeAcross[] {
  return partial.filter(({ sentences }) =>
    sentences.every((list, at) => (at === side ? list.length > 0 : list.length === 0)),
  );
}
