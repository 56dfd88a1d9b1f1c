import { around, isPlainClick } from '#src/client/page/dom.ts';
import { isCommand } from '#src/client/page/keys.ts';

/**
 * Opens the dialogs of every page: the search with `/`, Ctrl-K or Cmd-K, and the link in the header, which without this
 * leads to the search page; the sheet of keys with `?` and its buttons; the settings with whatever has
 * `data-open-settings`. The search is a form that works by itself; what finds as one types, and what the settings do, is
 * fetched when they are asked for.
 */
function open(event: Event): void {
  const dialog = document.querySelector<HTMLDialogElement>('#finder');
  if (!dialog) return;
  event.preventDefault();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
  void import('./search/finder.ts').then((fetched) => fetched.finder(dialog)).catch(() => {});
}

function openKeys(): void {
  void import('#src/client/keys/key-sheet.ts').then((fetched) => fetched.openKeySheet()).catch(() => {});
}

addEventListener('keydown', (event) => {
  if (isCommand(event, '?')) openKeys();
  const isChord =
    event.key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
  if (isChord || isCommand(event, '/')) open(event);
});

addEventListener('click', (event) => {
  if (around(event.target, '[data-keys]')) openKeys();
  const isAsked = around(event.target, '[data-find]') && isPlainClick(event);
  if (isAsked) open(event);
  const dialog = around<HTMLDialogElement>(event.target, '#finder');
  // A click beside the dialog is one on the dialog itself, which its content covers.
  if (dialog && (event.target === dialog || around(event.target, '[data-close]'))) dialog.close();
  if (around(event.target, '[data-open-settings]'))
    void import('./settings/dialog.ts').then((fetched) => fetched.openSettings()).catch(() => {});
});
