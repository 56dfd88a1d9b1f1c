import { pageLanguage } from '#src/client/page/dom.ts';
import { shell } from '#src/i18n/strings/shell.ts';

/** Says, once on a page, that what a reader chooses lasts no longer than that. */
export function sayNotKept(): void {
  if (document.querySelector('[data-not-kept]')) return;
  const note = document.createElement('p');
  note.className = 'raised';
  note.dataset.notKept = '';
  note.setAttribute('role', 'status');
  document.body.append(note);
  // A live region says what changes in it after it is there.
  note.textContent = shell[pageLanguage()].notKept;
}
