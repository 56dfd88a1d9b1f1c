import { around } from '#src/client/page/dom.ts';

/**
 * Who comes back from a hit finds the place that was left. Browsers restore it when the page has loaded, which is
 * before the results are drawn, and so would stop at the height of an empty page. The place is kept with the entry
 * of the history itself, so that nothing is stored.
 */

/** Where the page was left, if it was just returned to. */
function leftAt(): number | null {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const place: unknown = navigation?.type === 'back_forward' ? history.state?.place : null;
  return typeof place === 'number' ? place : null;
}

let place = leftAt();

addEventListener(
  'click',
  (event) => {
    if (around(event.target, 'a[href]')) history.replaceState({ ...history.state, place: scrollY }, '');
  },
  { capture: true },
);

/** To be called when the results stand; only the first call moves the page. */
export function returnToPlace(): void {
  if (place !== null) scrollTo({ top: place, behavior: 'instant' });
  place = null;
}
