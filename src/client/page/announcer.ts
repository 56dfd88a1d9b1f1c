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
   * Copies a text.
   *
   * @param words what is said where it was `copied`, and where not (`notCopied`).
   * @param html the same for programs that take format.
   */
  async copy(text: string, words: DOMStringMap, html?: string): Promise<void> {
    let said = words.copied;
    try {
      const blob = (type: string, body: string): Blob => new Blob([body], { type });
      const forms = { 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html ?? '') };
      if (html === undefined) await navigator.clipboard.writeText(text);
      else await navigator.clipboard.write([new ClipboardItem(forms)]);
    } catch {
      said = words.notCopied;
    }
    put(this.#host, said);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => put(this.#host, ''), SHOWN);
  }
}
