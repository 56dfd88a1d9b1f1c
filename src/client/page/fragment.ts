import { givenName } from './given.ts';

/** No address fails silently: where the page has no part of the name that its address gives, what was meant is found. */

function check(): void {
  const name = givenName();
  // What has an equals sign is a state that the page keeps in its address, such as a list of pins, and no name.
  if (name === '' || name === 'top' || name.includes('=') || document.getElementById(name)) return;
  void import('#src/client/address/mend-fragment.ts')
    .then(({ mendFragment }) => mendFragment(name))
    .catch(() => {});
}

addEventListener('hashchange', check);
// By then what other scripts draw has its ids.
addEventListener('load', () => setTimeout(check));
