/** The passages that a reader has pinned: remembered on this device, and in the address of the hand-out. */

const KEY = 'pins';
/** Sent to the document whenever the pins change. */
export const PINS_CHANGED = 'pinschange';

export function pins(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function setPins(ids: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...new Set(ids)]));
  } catch {
    // Storage may be switched off; pins then need the address of the hand-out.
  }
  document.dispatchEvent(new Event(PINS_CHANGED));
}

export function togglePin(id: string): void {
  const now = pins();
  setPins(now.includes(id) ? now.filter((other) => other !== id) : [...now, id]);
}
