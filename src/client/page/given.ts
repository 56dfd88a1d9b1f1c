import { decoded } from '#src/text/decoded.ts';

/**
 * What a reader brings with an address. It is read here, and what is kept on the device in `device.ts`: no other file
 * of the browser touches either, and whoever asks takes of it what he knows.
 */

export function givenQuery(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/** The fragment as the name of a place; the empty text for none. */
export function givenName(): string {
  return decoded(location.hash.slice(1));
}

/** The fragment as a list of names and values, as that of a hand-out is. */
export function givenState(): string {
  return location.hash.slice(1);
}
