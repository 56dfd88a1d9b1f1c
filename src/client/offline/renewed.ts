import { pageLanguage } from '#src/client/page/dom.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { offline } from '#src/i18n/strings/offline.ts';

/** Says at the top of a page that there is a newer version of the site than its own. */

const { renewed, reload } = offline[pageLanguage()];
const html = `<p class="remark row unprinted" role="status">${renewed} <button type="button">${reload}</button></p>`;
const main = document.querySelector('main');
main?.insertAdjacentHTML('afterbegin', trustedHtml(html));
main?.querySelector('button')?.addEventListener('click', () => location.reload());
