import type { MatrixData, PassageData } from '../compare/matrix-data.ts';
import { printedHtml } from '../components/text/drawn.ts';
import { fill } from './compare-data.ts';

/** What has to be known to show a passage: where templates stand, how it is cited, where the site begins. */
export interface PassageContext {
  /** The element that holds the template. */
  readonly root: Element;
  readonly data: MatrixData;
  readonly lang: 'en' | 'zh';
  /** Address of the home page in the language, with a slash at its end. */
  readonly home: string;
  /** `{document}, {place}`, and the same for what the press tells. */
  readonly cited: string;
  readonly reported: string;
}

/** @param element carries the words and addresses as `data-…`. */
export function passageContext(element: HTMLElement, data: MatrixData): PassageContext {
  const { home = '/', cited = '', reported = '' } = element.dataset;
  const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  return { root: element, data, lang, home, cited, reported };
}

/** A citation for readers. What the press says is never cited but “as reported in”. */
export function citation(passage: PassageData, { data, lang, cited, reported }: PassageContext): string {
  const name = data.documents.find(({ id }) => id === passage.document)?.name[lang] ?? passage.document;
  return fill(passage.kind === 'press' ? reported : cited, { document: name, place: passage.cite[lang] });
}

export function passageHref(passage: PassageData, { home }: PassageContext): string {
  return home + passage.url.replace(/^\//, '');
}

export function cloneTemplate(root: Element, name: string): HTMLElement | null {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  return template?.content.firstElementChild?.cloneNode(true) as HTMLElement | null;
}

/** The passage as the pages of pairs draw it. */
export function passageElement(passage: PassageData, context: PassageContext): HTMLElement | null {
  const item = cloneTemplate(context.root, 'passage');
  if (!item) return null;
  item.dataset.passage = passage.id;
  const [source, translation, untranslated] = item.querySelectorAll('p');
  if (source) source.innerHTML = printedHtml(passage.text);
  if (translation) translation.textContent = passage.translation;
  (passage.translation ? untranslated : translation)?.remove();
  const link = item.querySelector('a');
  if (link) {
    link.href = passageHref(passage, context);
    link.textContent = citation(passage, context);
  }
  return item;
}
