/** What is kept on the reader's device, and nowhere else. Storage may be switched off: nothing is kept then. */

export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // What was chosen lasts for this page.
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
