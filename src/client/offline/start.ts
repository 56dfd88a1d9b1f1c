import { kept } from '#src/client/page/device.ts';
import { KEEPING, register } from '#src/client/page/keeping.ts';

/** Keeps what is read, unless the reader has switched that off; says when the site is renewed. */

if (import.meta.env.PROD && kept(KEEPING) !== 'off')
  // After all that the page itself needs.
  addEventListener('load', () =>
    register().then(
      () => {
        navigator.serviceWorker.oncontrollerchange = () => import('./renewed.ts');
      },
      () => {
        // The site is as good without.
      },
    ),
  );
