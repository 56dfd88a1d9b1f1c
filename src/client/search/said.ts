import { pageLanguage, put } from '#src/client/page/dom.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { localHref } from '#src/i18n/language.ts';
import { searchResults } from '#src/i18n/strings/search-results.ts';
import { type Beside, GROUPS } from '#src/search/beside.ts';
import { type Named, namedKey, namedPlace } from '#src/search/locator.ts';
import type { Offer } from '#src/search/offers.ts';
import type { Outcome } from '#src/search/search.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import type { Scene } from './hit.ts';

/** What the search page says of a query beside its hits. */

/** A group with more than so many records is folded. */
const FOLDED_FROM = 5;

/** Links to the documents and clauses that the query names. */
export function namePlaces(root: HTMLElement, named: readonly Named[], { language }: Scene): void {
  const list = root.querySelector('.places');
  for (const old of list?.querySelectorAll('a') ?? []) old.remove();
  const missing = named.find((one) => one.missing !== null)?.missing ?? null;
  put(root, missing === null ? '' : searchResults[language].missing(missing), '.missing');
  for (const place of named) {
    const { document } = place;
    const { path, part } = namedPlace(place);
    const href = localHref(language, path);
    const at = namedKey(place);
    const key = at === null ? { 'data-document': document } : { 'data-clause': at };
    const title =
      root.querySelector(`input[name="document"][value="${document}"] + span`)?.textContent ?? document;
    const words = escapeHtml(`${title} ${part}`.trim());
    list?.insertAdjacentHTML(
      'beforeend',
      trustedHtml(` ${openTag('a', { href, 'data-place': '', ...key })}${words}</a>`),
    );
  }
}

export function nameUnread(root: HTMLElement, { unread }: Outcome, { language }: Scene): void {
  const place = root.querySelector('.unread');
  const words = searchResults[language].unread;
  if (place)
    place.innerHTML = trustedHtml(
      unread
        .map(({ sign, because }) => `<q>${escapeHtml(sign)}</q> (${escapeHtml(words[because])})`)
        .join(' '),
    );
}

/** What was sought, with what the nearest passage has not struck out. */
export function drawCompared(root: HTMLElement, { compared }: Outcome): void {
  const place = root.querySelector('.compared');
  if (place)
    place.innerHTML = trustedHtml(
      compared
        .map(({ text, isCommon }) => (isCommon ? escapeHtml(text) : `<del>${escapeHtml(text)}</del>`))
        .join(''),
    );
}

/** Other queries that find something, each with how many clauses. */
export function drawOffers(
  place: Element | null,
  offers: readonly Offer[],
  { language }: Pick<Scene, 'language'>,
): void {
  const { how, clauses } = searchResults[language];
  if (place)
    place.innerHTML = trustedHtml(
      offers
        .map(({ why, query, count }) => {
          const href = `?${new URLSearchParams({ q: query })}`;
          const counted = why === 'all-words' ? { 'data-count': String(count) } : {};
          const attributes = { href, 'data-link': 'offer', 'data-offer': why, ...counted };
          const words = `${escapeHtml(how[why])}${language === 'en' ? ': ' : '：'}`;
          return `<li>${words}${openTag('a', attributes)}<q>${escapeHtml(query)}</q> ${escapeHtml(clauses(count))}</a></li>`;
        })
        .join(''),
    );
}

/** Records that are found beside the texts, by what they are; a long group is folded. */
export function drawBeside(
  root: HTMLElement,
  { records, offers }: { readonly records: readonly Beside[]; readonly offers: readonly Offer[] },
): void {
  const language = pageLanguage();
  const place = root.querySelector('[data-groups]');
  if (!place) return;
  drawOffers(root.querySelector('[data-further]'), offers, { language });
  root
    .querySelector('[data-state="beside"]')
    ?.toggleAttribute('hidden', records.length + offers.length === 0);
  place.innerHTML = trustedHtml(
    GROUPS.flatMap((group) => {
      const own = records.filter((record) => record.group === group);
      if (own.length === 0) return [];
      const items = own.map(({ path, title, said }) => {
        const words = said === '' ? '' : `<p class="small">${escapeHtml(said)}</p>`;
        return `<li>${openTag('a', { href: localHref(language, path) })}${escapeHtml(title)}</a>${words}</li>`;
      });
      const label = `${escapeHtml(searchResults[language].beside[group])} <span class="count muted figures">${own.length}</span>`;
      const open = own.length <= FOLDED_FROM ? ' open' : '';
      return [
        `<details${open} data-group="${group}"><summary>${label}</summary><ul role="list">${items.join('')}</ul></details>`,
      ];
    }).join(''),
  );
}
