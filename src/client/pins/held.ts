import { keepPins, ownPins, type PinList, readPins, writePins } from './pins.ts';

/**
 * Where the list stands that a page shows: in the address with which it was sent, or on this device. What comes after
 * `#` stays in the browser, so that no server is told what a reader has written.
 */
export interface Held {
  readonly list: PinList;
  /** Whether it came with the address: the reader’s own is then left alone. */
  readonly isSent: boolean;
}

export function heldPins(): Held {
  const sent = readPins(location.hash.slice(1));
  const isSent = sent.pins.length > 0;
  return { list: isSent ? sent : ownPins(), isSent };
}

/** Keeps a changed list where it stood. */
export function hold({ list, isSent }: Held): void {
  if (isSent) history.replaceState(null, '', `#${writePins(list)}`);
  else keepPins(list);
}

/** The address that brings a list back. @param isOwn whether title and notes go with it */
export function addressOfPins(list: PinList, isOwn: boolean): string {
  return new URL(`#${writePins(list, isOwn)}`, location.href).href;
}
