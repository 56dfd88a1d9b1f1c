import { around, isPlainClick } from '#src/client/page/dom.ts';
import type { Explainer } from './explain.ts';

/**
 * Around marked text. What explains marks is fetched when pointer or keyboard first come into it; a click that comes
 * sooner is held back until it is there. Where it does not arrive, marks are links.
 */
class MarkExplainer extends HTMLElement {
  #fetching: Promise<Explainer> | undefined;
  #explainer: Explainer | undefined;

  connectedCallback(): void {
    for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout', 'click'])
      this.addEventListener(type, (event) => this.#meet(event));
  }

  #meet(event: Event): void {
    const { target, isTrusted, type } = event;
    const box = this.querySelector<HTMLElement>('[popover]');
    if (this.#explainer) this.#explainer.meet(event);
    if (this.#explainer || !box || !('showPopover' in box)) return;
    this.#fetching ??= import('./explain.ts').then(
      (fetched) => new fetched.Explainer(box, this.dataset.entry ?? ''),
    );
    const isPlain = type === 'click' && event instanceof MouseEvent && isPlainClick(event);
    const isHeld = isPlain && isTrusted && around(target, '.mark, .note-sign');
    if (isHeld) event.preventDefault();
    void this.#fetching
      .then((explainer) => {
        this.#explainer = explainer;
        if (!isHeld) explainer.meet(event);
      })
      .catch(() => {})
      .then(() => isHeld && target?.dispatchEvent(new MouseEvent(type, event)));
  }
}

customElements.define('mark-explainer', MarkExplainer);
