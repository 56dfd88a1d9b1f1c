/** Pinyin over the Chinese text, drawn as ruby and never copied with the text. */

const HAN = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}|\P{Script=Han}+/gu;

/** One character with its reading above it. */
function ruby(character: string, reading: string): HTMLElement {
  const element = document.createElement('ruby');
  const above = document.createElement('rt');
  above.textContent = reading;
  element.append(character, above);
  return element;
}

/** Puts readings over the characters of an element, in order; links and marks inside it stay. */
function annotate(element: Element, readings: string[]): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    const parts = text.data.match(RUNS) ?? [];
    text.replaceWith(...parts.map((part) => (HAN.test(part) ? ruby(part, readings.shift() ?? '') : part)));
  }
}

/** Takes the readings away again. */
function strip(): void {
  for (const element of document.querySelectorAll('.source ruby')) {
    const parent = element.parentNode;
    element.querySelector('rt')?.remove();
    element.replaceWith(...element.childNodes);
    parent?.normalize();
  }
}

/** The Chinese line that an id names: a sentence, or the heading of a clause. */
function lineOf(id: string): Element | null {
  const named = document.querySelector(`.source [id="${CSS.escape(id)}"]`);
  return named ?? document.querySelector(`[id="${CSS.escape(id)}"] > .source .heading .line`);
}

/**
 * Puts these readings over the text, and no others.
 * @param readings element id → one reading a Chinese character, parted by spaces
 */
export function withPinyin(readings: Readonly<Record<string, string>>): void {
  strip();
  for (const [id, line] of Object.entries(readings)) {
    const element = lineOf(id);
    if (element) annotate(element, line.split(' '));
  }
}
