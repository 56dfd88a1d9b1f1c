import { around } from '#src/client/page/dom.ts';
import { selected } from './selected.ts';

/** What tools.ts fetches: copying, the button at a selection, the buttons of passages and hits, and the way to the menu. */

/** Where a passage or hit gets its button. */
const HOSTS =
  ':is(.passage, .quotation) > .place, [data-hit] > .row, [data-line] > .where, .quote > figcaption';
const TYPED = 'input, textarea, select, [contenteditable]';
/** Milliseconds for which a selection rests before its button appears. */
const RESTS = 150;
/** Pixels between a selection and its button. */
const GAP = 4;

/** Puts a button where the selection ends, and out of sight where no source text is selected. */
function placeAtEnd(button: HTMLElement): void {
  if (button.matches(':focus')) return;
  const selection = getSelection();
  const rects = selection?.rangeCount ? selection.getRangeAt(selection.rangeCount - 1).getClientRects() : [];
  const rect = [...rects].at(-1);
  button.hidden = !rect || !selected()?.key;
  if (button.hidden || !rect) return;
  const room = document.documentElement.clientWidth - button.offsetWidth;
  button.style.left = `${Math.max(0, Math.min(rect.right, room)) + scrollX}px`;
  button.style.top = `${rect.bottom + scrollY + GAP}px`;
}

/** Copies with HTML of our own: browsers would write the links of the editors and the look of the page into it. */
function copy(event: ClipboardEvent): void {
  const taken = around(event.target, TYPED) ? null : selected();
  if (!taken || !event.clipboardData) return;
  event.clipboardData.setData('text/plain', taken.plain);
  event.clipboardData.setData('text/html', taken.html);
  event.preventDefault();
}

/** Follows what a reader selects from now on, with the button of an element. */
export function follow(host: HTMLElement): void {
  document.addEventListener('copy', copy);
  const button = host.querySelector('button');
  if (!button || !('showPopover' in button)) return;
  let timer = 0;
  const rest = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => placeAtEnd(button), RESTS);
  };
  document.addEventListener('selectionchange', rest);
  rest();
  // A click would take the selection away before it is asked for.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
}

/** Gives every passage and hit of the page a button, also those that are drawn later. */
export function equip(main: Element, label = ''): void {
  const each = (): void => {
    for (const host of main.querySelectorAll(`:is(${HOSTS}):not(:has(> .quote-open))`)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quote-open apart unprinted';
      button.ariaLabel = label;
      host.append(' ', button);
    }
  };
  new MutationObserver(each).observe(main, { childList: true, subtree: true });
  each();
}

/** Opens the menu at a control; where it does not arrive, a link leads where it leads. */
export function open(host: HTMLElement, control: HTMLElement): void {
  void import('./menu.ts').then(
    ({ openMenu }) => openMenu(host, control),
    () => control instanceof HTMLAnchorElement && location.assign(control.href),
  );
}
