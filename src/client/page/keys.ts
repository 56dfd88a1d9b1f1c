import { kept } from './device.ts';
import { around } from './dom.ts';

/** Where a letter is typed, and so is no command. */
const TYPED = 'select, textarea, [contenteditable], input:not([type="checkbox"], [type="radio"])';

/** Under this name the device keeps what a reader chooses in the search dialog. */
export const CHOICES = 'finding';

/**
 * True for a key that is pressed by itself, as a command: no field takes it, no input method composes with it, and the
 * reader has not switched such keys off (WCAG 2.1.4).
 */
export function isCommand(event: KeyboardEvent): boolean {
  const isPlain = !(
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.isComposing ||
    event.defaultPrevented
  );
  return isPlain && !around(event.target, TYPED) && !new URLSearchParams(kept(CHOICES) ?? '').has('keys');
}
