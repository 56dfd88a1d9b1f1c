import { put } from './dom.ts';

/** For how many milliseconds a word about copying stays. */
const SHOWN = 4000;

/** Says in the status line of an element what came of copying, for a while. */
export class Announcer {
  readonly #host: Element;
  #timer = 0;

  constructor(host: Element) {
    this.#host = host;
  }

  /**
   * Copies a text, and the same as HTML for programs that take it.
   * @param words what is said where it was `copied`, and where not (`notCopied`).
   */
  async copy(text: string, words: DOMStringMap, html?: string): Promise<void> {
    let said = words.copied;
    const blob = (type: string, of: string) => ({ [type]: new Blob([of], { type }) });
    try {
      if (html === undefined || !('ClipboardItem' in window)) await navigator.clipboard.writeText(text);
      else
        await navigator.clipboard.write([
          new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', html) }),
        ]);
    } catch {
      said = words.notCopied;
    }
    put(this.#host, said);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => put(this.#host, ''), SHOWN);
  }
}
