import { isForgetful } from './device.ts';
import { trustedProgram } from './trusted.ts';

/** Under this name the device keeps that a reader has switched off the keeping of pages. */
export const KEEPING = 'keeping';

/** Lets the service worker keep what is read. @throws where the browser does not let it. */
export async function register(): Promise<ServiceWorkerRegistration> {
  if (isForgetful()) throw new Error('this window keeps nothing');
  // What makes addresses elsewhere would be one more file for every page.
  return navigator.serviceWorker.register(trustedProgram(`${import.meta.env.BASE_URL}worker.js`));
}
