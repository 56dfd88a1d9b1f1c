import { isSecondary } from '../compare/coded.ts';
import type { MatrixData, PassageData } from '../compare/matrix-data.ts';
import type { ThemeAcross } from '../compare/side.ts';
import { fill } from './compare-data.ts';
import { cloneTemplate, type PassageContext, passageElement } from './compare-passage.ts';

/** A passage as it is aligned by theme. */
export interface Item {
  readonly sentence: PassageData;
}

export interface ChosenSide {
  readonly name: string;
  readonly coded: readonly Item[];
  /** What it means that this side says nothing of a theme. */
  readonly silence: 'absent' | 'notHeld' | 'uncoded';
}

function silenceOf(passages: readonly PassageData[], isDocument: boolean): ChosenSide['silence'] {
  if (passages.some(({ does }) => does === null)) return 'uncoded';
  return isDocument || passages.some(({ kind }) => !isSecondary(kind)) ? 'absent' : 'notHeld';
}

/** The chosen documents, then the chosen places, each in the order of its list. */
export function chosenSides(
  data: MatrixData,
  documents: readonly string[],
  cities: readonly string[],
  lang: 'en' | 'zh',
): ChosenSide[] {
  const side = (name: string, passages: readonly PassageData[], isDocument: boolean): ChosenSide => ({
    name,
    coded: passages.map((sentence) => ({ sentence })),
    silence: silenceOf(passages, isDocument),
  });
  return [
    ...data.documents
      .filter(({ id }) => documents.includes(id))
      .map(({ id, name }) =>
        side(
          name[lang],
          data.sentences.filter(({ document }) => document === id),
          true,
        ),
      ),
    ...data.cities
      .filter(({ id }) => cities.includes(id))
      .map(({ id, name }) =>
        side(
          name[lang],
          data.sentences.filter((passage) => passage.cities.includes(id)),
          false,
        ),
      ),
  ];
}

/** A theme with what each side says of it. @param words what to say of silence, with `{side}`. */
export function themeElement(
  { theme, sentences }: ThemeAcross<Item>,
  sides: readonly ChosenSide[],
  context: PassageContext,
  words: DOMStringMap,
): HTMLElement | null {
  const section = cloneTemplate(context.root, 'theme');
  const heading = section?.querySelector('h4');
  if (!section || !heading) return null;
  heading.textContent = context.data.themes.find(({ id }) => id === theme)?.name[context.lang] ?? theme;
  const drawn = sides.flatMap((side, at) => {
    const element = cloneTemplate(context.root, 'side');
    if (!element) return [];
    const [name, list, silence] = [
      element.querySelector('h5'),
      element.querySelector('ul'),
      element.querySelector('p'),
    ];
    const items = (sentences[at] ?? []).flatMap(({ sentence }) => passageElement(sentence, context) ?? []);
    if (name) name.textContent = side.name;
    list?.append(...items);
    if (silence) silence.textContent = fill(words[side.silence] ?? '', { side: side.name });
    (items.length > 0 ? silence : list)?.remove();
    return [element];
  });
  section.querySelector('.sides')?.append(...drawn);
  return section;
}
