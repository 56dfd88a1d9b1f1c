import type { Language } from '#src/i18n/language.ts';
import { check } from '#src/i18n/strings/check.ts';
import { type Checked, VERDICTS } from '#src/quote/check.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';

/** What the page says of all checked quotations together. */

/** How many quotations there are, and how many of each verdict. */
export function totalOf(all: readonly Checked[], lang: Language): string {
  const { total, of, verdicts } = check[lang];
  const counts = VERDICTS.flatMap((verdict) => {
    const count = all.filter((one) => one.verdict === verdict).length;
    return count === 0 ? [] : [of(count, verdicts[verdict])];
  });
  return [total(all.length), ...counts].join(' · ');
}

/** A pasted text in which each quotation leads to what is said of it. */
export function markedHtml(text: string, all: readonly Checked[], lang: Language): string {
  let html = '';
  let at = 0;
  for (const [index, { start, end, verdict }] of all.entries()) {
    if (start < at) continue;
    const attributes = {
      href: `#verdict-${index + 1}`,
      'data-marked': verdict,
      title: check[lang].verdicts[verdict],
    };
    html += `${escapeHtml(text.slice(at, start))}${openTag('a', attributes)}${escapeHtml(text.slice(start, end))}</a>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}
