import { decoded } from '#src/text/decoded.ts';

/**
 * What a reader brings with an address. It is read here, the list of a hand-out in `held.ts`, and what is kept on the
 * device in `device.ts`: no other file of the browser touches them, and whoever asks takes of it what he knows.
 */

export function givenQuery(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/** The fragment as the name of a place; the empty text for none. */
export function givenName(): string {
  return decoded(location.hash.slice(1));
}
