import { keep, kept } from '#src/client/page/device.ts';
import { oncePer } from '#src/text/once.ts';

/** The hand-out: passages that a reader has pinned, in their order, with notes. It is kept on this device, or held by an address. */

/** A clause or sentence: `document#2.1.3` or `document#2.1.3.s4`. */
export interface Pin {
  readonly id: string;
  /** The reader's own; empty for none. */
  readonly note: string;
}

export interface PinList {
  readonly title: string;
  readonly pins: readonly Pin[];
}

const KEY = 'handout';
/** Sent to the document whenever the list on the device changes on this page. */
const PINS_CHANGED = 'pinschange';

/** Reads `title=…&pin=…&note=…`, where a note belongs to the pin before it. Any other text is a list of nothing. */
export function readPins(text: string): PinList {
  const notes = new Map<string, string>();
  let [title, last] = ['', ''];
  for (const [name, value] of new URLSearchParams(text)) {
    if (name === 'title') title = value;
    else if (name === 'note' && notes.has(last)) notes.set(last, value);
    else if (name === 'pin') {
      last = value;
      notes.set(value, notes.get(value) ?? '');
    }
  }
  return { title, pins: [...notes].map(([id, note]) => ({ id, note })) };
}

/** The list as the text that `readPins` reads. @param isOwn whether what the reader wrote is in it: title and notes */
export function writePins({ title, pins }: PinList, isOwn = true): string {
  const own = (name: string, value: string): string[][] => (isOwn && value !== '' ? [[name, value]] : []);
  const fields = pins.flatMap(({ id, note }) => [['pin', id], ...own('note', note)]);
  return String(new URLSearchParams([...own('title', title), ...fields]));
}

/** The list with some passages at its end that are not yet in it. */
export function withPins({ title, pins }: PinList, more: readonly Pin[]): PinList {
  const ids = new Set(pins.map(({ id }) => id));
  return { title, pins: [...pins, ...more.filter(({ id }) => !ids.has(id))] };
}

/** The list with one passage some places further down, or up where `by` is negative; it stops at the ends. */
export function moved(list: PinList, id: string, by: number): PinList {
  const at = list.pins.findIndex((pin) => pin.id === id);
  const pin = list.pins[at];
  if (!pin) return list;
  const to = Math.min(Math.max(at + by, 0), list.pins.length - 1);
  return { ...list, pins: list.pins.toSpliced(at, 1).toSpliced(to, 0, pin) };
}

/** The list with another note to one passage. */
export function noted(list: PinList, id: string, note: string): PinList {
  return { ...list, pins: list.pins.map((pin) => (pin.id === id ? { id, note } : pin)) };
}

export function withoutPins({ title, pins }: PinList, ids: readonly string[]): PinList {
  return { title, pins: pins.filter(({ id }) => !ids.includes(id)) };
}

/** The list on this device. */
export function ownPins(): PinList {
  return readPins(kept(KEY) ?? '');
}

export function keepPins(list: PinList): void {
  keep(KEY, writePins(list));
  document.dispatchEvent(new Event(PINS_CHANGED));
}

/** A page asks for each of its passages, and a list may be long. */
const pinnedIds = oncePer(({ pins }: PinList) => new Set(pins.map(({ id }) => id)));

/** True where all of some passages are pinned. */
export function isPinned(ids: readonly string[], list = ownPins()): boolean {
  const now = pinnedIds(list);
  return ids.every((id) => now.has(id));
}

/** Pins passages; where all of them are pinned, takes them off. */
export function togglePins(ids: readonly string[]): void {
  const own = ownPins();
  const more = ids.map((id) => ({ id, note: '' }));
  keepPins(isPinned(ids, own) ? withoutPins(own, ids) : withPins(own, more));
}

/** Calls back whenever the list on the device may have changed: here, on another page, or before a reader came back. */
export function onPins(changed: () => void): void {
  document.addEventListener(PINS_CHANGED, changed);
  for (const moment of ['storage', 'pageshow']) addEventListener(moment, changed);
}
