import { around } from '#src/client/page/dom.ts';

/** The hit at which a key arrives from another; -1 is the box above them. Keys that are not named here do as always. */
const STEPS: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from, last) => Math.min(from + 1, last),
  ArrowUp: (from) => from - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrow keys lead from the box into the hits and from one to the next; Enter opens, as on every link. */
export function walkHits(root: HTMLElement): void {
  const box = root.querySelector<HTMLInputElement>('[name="q"]');
  root.addEventListener('keydown', (event) => {
    const hits = [...root.querySelectorAll('[data-hit]')];
    const own = around(event.target, '[data-hit]');
    const from = own ? hits.indexOf(own) : -1;
    const isPlain = !(event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
    const isHere = own ? event.target instanceof HTMLAnchorElement : event.key === 'ArrowDown';
    const step = STEPS[event.key];
    if (!step || !isPlain || !isHere || (!own && event.target !== box) || hits.length === 0) return;
    event.preventDefault();
    const to = hits[step(from, hits.length - 1)];
    (to?.querySelector('a') ?? box)?.focus();
  });
}
