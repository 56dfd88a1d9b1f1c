// What does not fit: run in the page, by Playwright's `evaluate`.

/** Elements that reach beyond the window and are to blame for it. None if the page fits. */
export function overflowing(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  // What can be scrolled in a box of its own is not to blame, unless it is placed by something outside that box.
  const box = (element: HTMLElement): Element | null =>
    element.parentElement?.closest('[tabindex], pre, nav') ?? null;
  const blamed = wide.filter((element) => {
    const around = box(element);
    if (around === null || getComputedStyle(around).overflowX === 'visible') return true;
    return getComputedStyle(element).position === 'absolute' && !around.contains(element.offsetParent);
  });
  const names = blamed.map((element) => `${element.localName}.${[...element.classList].join('.')}`);
  return [`the page is ${scrollWidth} px wide`, ...new Set(names)];
}

/**
 * Controls of less than 24 by 24 px. A link in running text is as high as its line and does not count, a link of one
 * character is as wide as that, and a box to tick may be ticked by its label.
 */
export function smallTargets(): string[] {
  const least = 24 - 0.5;
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ].filter((control) => control.checkVisibility({ visibilityProperty: true }));
  const small = controls.filter((control) => {
    const isLink = control.localName === 'a';
    if (isLink && getComputedStyle(control).display === 'inline') return false;
    const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
    const boxes = [control, label ?? control].map((element) => element.getBoundingClientRect());
    // What is taken out of sight until it has the focus has no size to speak of.
    if (boxes.some(({ right, bottom }) => right <= 0 || bottom <= 0)) return false;
    return !boxes.some(({ width, height }) => (isLink || width >= least) && height >= least);
  });
  return small.map((control) => {
    const { width, height } = control.getBoundingClientRect();
    const size = `${width.toFixed(1)} × ${height.toFixed(1)}`;
    return `${control.localName}.${control.className} “${control.textContent?.trim().slice(0, 30)}” ${size}`;
  });
}
