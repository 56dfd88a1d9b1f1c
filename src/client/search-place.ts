/**
 * Who comes back from a hit finds the place that was left. Browsers restore it when the page has loaded, which is
 * before the results are drawn, and so would stop at the height of an empty page.
 */
const KEY = 'search-place';

/** Where the page with this address was left, if it was just left and returned to. */
function leftAt(): number | null {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'back_forward') return null;
  try {
    const [address, place] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as [string?, number?];
    return address === location.href ? (place ?? null) : null;
  } catch {
    return null;
  }
}

let place = leftAt();

addEventListener('pagehide', () => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([location.href, scrollY]));
  } catch {
    // Without storage the reader starts at the top, as before.
  }
});

/** To be called when the results stand; only the first call moves the page. */
export function returnToPlace(): void {
  if (place !== null) scrollTo({ top: place, behavior: 'instant' });
  place = null;
}
