import { trustedHtml } from '#src/client/page/trusted.ts';
import { reckonStatus } from '#src/client/reckon-status.ts';
import { inLanguage, localHref } from '#src/i18n/language.ts';
import { concordance } from '#src/i18n/strings/concordance.ts';
import { search } from '#src/i18n/strings/search.ts';
import { FACETS, type Facet, filtered } from '#src/search/filters.ts';
import { type Hit, hitKey, hitPath, litPlaces } from '#src/search/hit.ts';
import {
  type ConcordanceLine,
  collocates,
  frequencies,
  groupedLines,
  linesOfHits,
  perThousand,
  sortedLines,
} from '#src/search/lines.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { oncePer } from '#src/text/once.ts';
import { printedHtml } from '#src/views/lit.ts';
import { drawnFullWidth } from '#src/views/punctuation.ts';
import type { Drawn } from './draw.ts';
import { type Scene, template } from './hit.ts';

/** The concordance on the search page: its lines, how often, and what stands near. */

/** Neighbours shown at most. */
const MOST_NEAR = 40;

/** @param all every clause of the corpus; without them there are counts and no rates. */
export function drawLines({ view, scene, state }: Drawn, all: readonly Hit[]): void {
  const { root, language } = scene;
  const [place, often, near] = ['lines', 'frequencies', 'near'].map((name) =>
    root.querySelector(`[data-${name}]`),
  );
  if (!view.isLines || !place || !often || !near) return;
  const text = concordance[language];
  const lines = sortedLines(linesOfHits(view.hits, view.reading, state.width), state.by);
  const groups = state.group ? groupedLines(lines, state.group) : [{ name: null, lines }];
  const draw = lineDrawer(scene);
  let at = 0;
  place.innerHTML = trustedHtml(
    groups
      .map(({ name, lines: own }) => {
        const shown = own.slice(Math.max(0, view.first - 1 - at), Math.max(0, view.end - at));
        at += own.length;
        if (shown.length === 0) return '';
        const head = name === null ? '' : `${escapeHtml(name || text.edge)} `;
        const count = `<span class="count muted figures">${escapeHtml(text.lines(own.length))}</span>`;
        return `<section><h3>${head}${count}</h3><ol role="list">${shown.map(draw).join('')}</ol></section>`;
      })
      .join(''),
  );
  const searched = filtered(all, state);
  often.innerHTML = trustedHtml(FACETS.map((facet) => frequencyHtml(facet, lines, searched, scene)).join(''));
  // The policy of the site lets no style stand in HTML.
  for (const bar of often.querySelectorAll<HTMLElement>('[data-share]'))
    bar.style.inlineSize = bar.dataset.share ?? '';
  near.innerHTML = trustedHtml(
    collocates(lines)
      .slice(0, MOST_NEAR)
      .map(({ item, count }) => `<span>${escapeHtml(item)} <b class="figures">${count}</b></span>`)
      .join(' '),
  );
}

/** Draws lines; what several lines of a clause share is made once. */
function lineDrawer({ root, language, forms }: Scene): (line: ConcordanceLine) => string {
  const clauses = new Map<string, { drawn: ReturnType<typeof drawnFullWidth>; where: string }>();
  const statusIn = oncePer(({ id }: Hit['document']): string => {
    const copy = template(root, `status-${id}`);
    reckonStatus(copy);
    return copy.firstElementChild?.outerHTML ?? '';
  });
  return ({ hit, reading, before, left, word, right, after }) => {
    const [key, text] = [hitKey(hit), before + word + after];
    const name = `${reading} ${key}`;
    const { drawn, where } = clauses.get(name) ?? {
      drawn: reading === 'zh' ? drawnFullWidth(text) : new Map<number, string>(),
      where: [
        `${statusIn(hit.document)} ${openTag('a', { href: localHref(language, hitPath(hit, forms)) })}`,
        `${escapeHtml(inLanguage(hit.document.short, language))} · ${escapeHtml(hit.clause.cite[language])}</a>`,
      ].join(''),
    };
    clauses.set(name, { drawn, where });
    const [start, end] = [before.length, before.length + word.length];
    const part = (from: number, to: number, lit = false): string =>
      printedHtml(text, { drawn, within: { start: from, end: to }, lit: lit ? [{ start, end }] : [] });
    const [quoted] = litPlaces({ ...hit, spans: { zh: [], en: [], [reading]: [{ start, end }] } });
    const style = { lang: reading === 'zh' ? 'zh-CN' : 'en' };
    return [
      openTag('li', { 'data-hit': '', 'data-line': '', 'data-clause': key, 'data-quoted': quoted }),
      `${openTag('span', { class: 'left', ...style })}<span>${part(start - left.length, start)}</span></span>`,
      `${openTag('span', { class: 'word', ...style })}${part(start, end, true)}</span>`,
      `${openTag('span', { class: 'right', ...style })}<span>${part(end, end + right.length)}</span></span>`,
      `<span class="where small">${where}</span></li>`,
    ].join('');
  };
}

/** How often in each value of a facet: a table, with a bar beside each count. */
function frequencyHtml(
  facet: Facet,
  lines: readonly ConcordanceLine[],
  searched: readonly Hit[],
  { root, language }: Scene,
): string {
  const text = concordance[language];
  const readings = new Set(lines.map(({ reading }) => reading));
  const reading = readings.has('zh') ? 'zh' : 'en';
  const rows = frequencies(lines, searched, facet, reading);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const isMixed = readings.size > 1 || searched.length === 0;
  const names = new Map(
    [...root.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)].map((input) => [
      input.value,
      input.nextElementSibling?.innerHTML ?? '',
    ]),
  );
  const body = rows.map(({ value, count, size }) => {
    const bar = `<td class="share">${openTag('span', { 'data-share': `${((100 * count) / most).toFixed(1)}%` })}</span></td>`;
    const rate = isMixed ? '' : `<td class="number">${perThousand({ count, size })}</td>`;
    const name = names.get(value) ?? escapeHtml(value);
    return `${openTag('tr', { 'data-value': value })}<th scope="row">${name}</th><td class="number" data-lines-in>${count}</td>${rate}${bar}</tr>`;
  });
  if (rows.length === 0) return '';
  const label = escapeHtml(search[language].filters[facet]);
  const heads = [text.count, ...(isMixed ? [] : [text.rate[reading]])].map(
    (head) => `<th scope="col" class="number">${escapeHtml(head)}</th>`,
  );
  return [
    `<details data-frequency="${facet}"${facet === 'document' ? ' open' : ''}><summary>${label}</summary>`,
    `<table class="table"><thead><tr><th scope="col">${label}</th>${heads.join('')}<td></td></tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></details>`,
  ].join('');
}
