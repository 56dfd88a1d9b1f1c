import { pageLanguage } from '#src/client/page/dom.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { NEVER_KEPT } from '#src/export/site/offline.ts';
import { assetHref } from '#src/i18n/language.ts';
import { offline } from '#src/i18n/strings/offline.ts';

/** Says at the top of a page that there is a newer version of the site than its own. */

const { renewed, reload } = offline[pageLanguage()];
const html = `<p class="remark row unprinted" role="status">${renewed} <button type="button">${reload}</button></p>`;
const main = document.querySelector('main');
// A page that was opened while the new version was being fetched is of it already, and is refused nothing.
const { status } = await fetch(assetHref(`/${NEVER_KEPT}`));
if (status === 409) {
  main?.insertAdjacentHTML('afterbegin', trustedHtml(html));
  main?.querySelector('button')?.addEventListener('click', () => location.reload());
}
