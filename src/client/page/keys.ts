import type { Key } from '#src/i18n/strings/keys.ts';
import { keep, kept } from './device.ts';
import { around } from './dom.ts';

/** Where a letter is typed, and so is no command. */
const TYPED = 'select, textarea, [contenteditable], input:not([type="checkbox"], [type="radio"])';

/** Under this name the device keeps that a reader has switched them off. */
const NAME = 'keys';

/** Whether keys that are pressed by themselves are commands: a reader may switch them off (WCAG 2.1.4). */
export function areKeysOn(): boolean {
  return kept(NAME) !== 'off';
}

export function switchKeys(on: boolean): void {
  keep(NAME, on ? 'on' : 'off');
}

/**
 * True for one of these keys, pressed by itself, as a command: no field takes it, no input method composes with it, and
 * such keys are on.
 */
export function isCommand<Wanted extends Key>(
  event: KeyboardEvent,
  ...keys: Wanted[]
): event is KeyboardEvent & { readonly key: Wanted } {
  const isPlain = !(
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.isComposing ||
    event.defaultPrevented
  );
  const isWanted = keys.some((key) => key === event.key);
  return isWanted && isPlain && !around(event.target, TYPED) && areKeysOn();
}
