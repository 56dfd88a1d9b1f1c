/** What is kept on the reader's device, and nowhere else. Storage may be full or switched off. */

/** What the device did not take: it lasts as long as the page. */
const forNow = new Map<string, string>();

export function kept(key: string): string | null {
  try {
    return forNow.get(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether this window keeps nothing at all, so that a reader’s no would be forgotten. */
export function isForgetful(): boolean {
  try {
    return !localStorage;
  } catch {
    return true;
  }
}

/**
 * Keeps a text under a name.
 * @param isUnasked where the reader has not just asked for it, and need not learn that it cannot be kept.
 */
export function keep(key: string, value: string, isUnasked?: boolean): void {
  try {
    localStorage.setItem(key, value);
    forNow.delete(key);
  } catch {
    forNow.set(key, value);
    if (!isUnasked) import('#src/client/settings/not-kept.ts').catch(() => {});
  }
}

/** Under this name the device keeps how one reads; `public/early.js` looks for it. */
const READING = 'reading';

export function keptReading(): URLSearchParams {
  return new URLSearchParams(kept(READING) ?? '');
}

/** Keeps what a form asks for under its names; what is kept under others stays. */
export function keepReading(names: readonly string[], state: URLSearchParams): void {
  const others = [...keptReading()].filter(([name]) => !names.includes(name));
  const own = [...state].filter(([name]) => names.includes(name));
  keep(READING, String(new URLSearchParams([...others, ...own])));
}
