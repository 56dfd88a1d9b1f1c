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
