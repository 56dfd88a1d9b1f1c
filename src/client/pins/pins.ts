import { keep, kept } from '#src/client/page/device.ts';

/** The passages that a reader has pinned: kept on this device, and in the address of the hand-out. */

const KEY = 'pins';
/** Sent to the document whenever the pins change. */
export const PINS_CHANGED = 'pinschange';

export function pins(): string[] {
  try {
    const stored: unknown = JSON.parse(kept(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function setPins(ids: readonly string[]): void {
  keep(KEY, JSON.stringify([...new Set(ids)]));
  document.dispatchEvent(new Event(PINS_CHANGED));
}

export function togglePin(id: string): void {
  const now = pins();
  setPins(now.includes(id) ? now.filter((other) => other !== id) : [...now, id]);
}
