import { pageLanguage } from '#src/client/page/dom.ts';
import { areKeysOn, switchKeys } from '#src/client/page/keys.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { keys } from '#src/i18n/strings/keys.ts';
import { escapeHtml } from '#src/text/html.ts';

/** The sheet that lists the keys, on which they can be switched off. One a page, made when it is first asked for. */

let sheet: HTMLDialogElement | null = null;

function made(): HTMLDialogElement {
  const { title, rows, always, on, close } = keys[pageLanguage()];
  const box = document.createElement('dialog');
  box.className = 'key-sheet unprinted';
  box.setAttribute('aria-labelledby', 'key-sheet');
  const listed = Object.entries(rows).map(
    ([key, words]) => `<div><dt><kbd>${key}</kbd></dt><dd>${escapeHtml(words)}</dd></div>`,
  );
  box.innerHTML = trustedHtml(`<div><h2 id="key-sheet">${title}</h2><dl class="facts">${listed.join('')}</dl>
<p class="small">${escapeHtml(always)}</p>
<form method="dialog" class="bar"><label><input type="checkbox" />${on}</label><button autofocus>${close}</button></form></div>`);
  const choice = box.querySelector('input');
  if (choice) choice.checked = areKeysOn();
  choice?.addEventListener('change', () => switchKeys(choice.checked));
  // A click beside the sheet is one on the dialog itself, which its content covers.
  box.addEventListener('click', ({ target }) => target === box && box.close());
  document.body.append(box);
  return box;
}

/** Opens the sheet. */
export function openKeySheet(): void {
  sheet ??= made();
  if (!sheet.open) sheet.showModal();
}
