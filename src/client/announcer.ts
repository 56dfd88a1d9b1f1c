/** For how many milliseconds a word about copying stays. */
const SHOWN = 4000;

/** Says something in the status line of an element for a while; the next word takes the place of the last. */
export class Announcer {
  readonly #host: Element;
  #timer = 0;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Copies a text and says which of the two came of it. */
  async copy(text: string, copied: string, notCopied: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(copied);
    } catch {
      this.#say(notCopied);
    }
  }

  #say(words: string): void {
    const status = this.#host.querySelector('[role="status"]');
    if (!status) return;
    status.textContent = words;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      status.textContent = '';
    }, SHOWN);
  }
}
