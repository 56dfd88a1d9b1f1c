/** What pinyin.ts fetches with the readings: how they are drawn. */

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
function annotateLine(element: Element, readings: string[]): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    const parts = text.data.match(RUNS) ?? [];
    text.replaceWith(...parts.map((part) => (HAN.test(part) ? ruby(part, readings.shift() ?? '') : part)));
  }
}

/** The Chinese line that an id names: a sentence, or the heading of a clause. */
function lineOf(id: string): Element | null {
  const named = document.querySelector(`.source [id="${CSS.escape(id)}"]`);
  return named ?? document.querySelector(`[id="${CSS.escape(id)}"] > .source .heading .line`);
}

/** Draws readings over the lines that their ids name. */
export function annotate(readings: Readonly<Record<string, string>>): void {
  for (const [id, line] of Object.entries(readings)) {
    const element = lineOf(id);
    if (element) annotateLine(element, line.split(' '));
  }
}
