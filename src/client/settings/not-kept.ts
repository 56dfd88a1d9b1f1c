import { pageLanguage } from '#src/client/page/dom.ts';
import { shell } from '#src/i18n/strings/shell.ts';

// Says that what a reader chooses lasts no longer than the page: when it is fetched, and so once on a page.
const note = document.createElement('p');
note.className = 'raised';
note.dataset.notKept = '';
note.setAttribute('role', 'status');
document.body.append(note);
// A live region says what changes in it after it is there.
note.textContent = shell[pageLanguage()].notKept;
