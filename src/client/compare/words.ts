import { around, isPlainClick, pageLanguage, put } from '#src/client/page/dom.ts';
import { givenName } from '#src/client/page/given.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { compare } from '#src/i18n/strings/compare.ts';
import { escapeHtml } from '#src/text/html.ts';

/**
 * Tables whose numbers open to the words that they count, in the row under them. The address names the cell whose words
 * are shown, and they are fetched when it does; without script a number leads to a page that has them.
 */
class CellWords extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const cell = around(event.target, 'a.open')?.closest('td');
      if (!cell || !isPlainClick(event)) return;
      event.preventDefault();
      if (location.hash === `#${cell.id}`) this.#show();
      else location.hash = cell.id;
    });
    addEventListener('hashchange', () => this.#show());
    // Other columns have been drawn.
    this.addEventListener('drawn', () => this.#show());
    this.#show();
  }

  #show(): void {
    for (const row of this.querySelectorAll('tr.words')) row.remove();
    const cell = document.getElementById(givenName());
    const row = cell?.closest('tr');
    if (!row || !(cell instanceof HTMLTableCellElement) || !this.contains(cell)) return;
    if (!cell.querySelector('a.open')) return;
    const { loading, failed } = this.dataset;
    const words = document.createElement('tr');
    words.className = 'words';
    words.setAttribute('role', 'row');
    words.innerHTML = trustedHtml(
      `<td role="cell" colspan="${row.cells.length}"><p role="status">${escapeHtml(loading ?? '')}</p></td>`,
    );
    row.after(words);
    const [table = '', ...asked] = row.id.split('.');
    import('./loaded.ts')
      .then(({ cellWords }) => cellWords({ table, row: asked.join('.'), column: cell.dataset.column ?? '' }))
      .then(
        ({ name, html }) => {
          const text = compare[pageLanguage()];
          const title = text.wordsOf(row.querySelector('[data-name], a')?.textContent?.trim() ?? '', name);
          const counts = [...cell.querySelectorAll('a.open:has(b)')].map((link) => link.textContent?.trim());
          const head = `<h3>${escapeHtml(title)}</h3><p class="small figures">${escapeHtml(counts.join(' · '))}</p>`;
          const close = `<a class="close unprinted" href="#${row.id}">${escapeHtml(text.close)}</a>`;
          const [under] = words.cells;
          if (under)
            under.innerHTML = trustedHtml(
              `<div class="under"><header class="row">${head}${close}</header>${html}</div>`,
            );
          words.dispatchEvent(new Event('words', { bubbles: true }));
          cell.scrollIntoView();
        },
        () => put(words, failed),
      );
  }
}

customElements.define('cell-words', CellWords);
