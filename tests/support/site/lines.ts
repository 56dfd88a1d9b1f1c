// How Chinese is broken into lines: run in the page, by Playwright's `evaluate`.

/**
 * Places where a line of Chinese breaks as it must not: before a mark that closes, after one that opens, or in a
 * heading within a word. Each with what stands around it.
 */
export function badBreaks(): string[] {
  const OPENING = /[（《〈「『【“‘]/;
  const CLOSING = /[，。、；：！？）》〉」』】”’]/;
  const bad: string[] = [];
  const range = document.createRange();
  const blocks = [
    ...document.querySelectorAll('h1, h2, h3, h4, h5, h6, .heading, p, li, dt, dd, th, td, summary'),
  ];
  for (const block of blocks) {
    if (!/\p{Script=Han}/u.test(block.textContent ?? '') || !block.checkVisibility()) continue;
    const isHeading =
      block.matches('h1, h2, h3, h4, h5, h6, .heading') && block.querySelector('wbr') !== null;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let before = { sign: '', left: 0, top: 0, mayBreak: true, host: block as Element | null };
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof HTMLElement && node.matches('wbr, br')) before.mayBreak = true;
      if (!(node instanceof Text) || !node.parentElement?.checkVisibility({ visibilityProperty: true }))
        continue;
      // What is drawn in the place of a character has its width, but no height of its own.
      const drawn = node.parentElement.closest<HTMLElement>('[data-full]');
      if (node.parentElement.closest('rt, .hidden, svg, select')) continue;
      // What stands apart has lines of its own, or belongs to the editors.
      const host = node.parentElement.closest('small, .apart, button') ?? block;
      for (const [at, sign] of [...node.data].entries()) {
        const offset = [...node.data].slice(0, at).join('').length;
        range.setStart(node, offset);
        range.setEnd(node, offset + sign.length);
        const box = [...(drawn ?? range).getClientRects()].at(-1);
        if (/\s/.test(sign)) before.mayBreak = true;
        else if (box && box.width > 0) {
          const here = drawn?.dataset.full ?? sign;
          const isNext = box.left < before.left - 1 && box.bottom > before.top + 10;
          const isChinese = host.closest(':lang(zh)') !== null;
          if (isNext && before.host === host && isChinese) {
            const within = isHeading && !before.mayBreak && /\p{Script=Han}/u.test(before.sign + here);
            if (CLOSING.test(here) || OPENING.test(before.sign) || within)
              bad.push(`${block.localName}: ${text.slice(-8)}/${here}`);
          }
          before = { sign: here, left: box.left, top: box.bottom, mayBreak: false, host };
          text += here;
        }
      }
    }
  }
  return bad;
}
