import { fillForm, namedFields, stateOf } from '#src/client/form/state.ts';
import { keepReading, keptReading } from '#src/client/page/device.ts';

/** Opens the dialog of settings, which shows on the page at once what is chosen, and keeps it on the device. */
export function openSettings(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#settings');
  const form = dialog?.querySelector('form');
  if (!dialog || !form) return;
  const names = namedFields(form).map(({ name }) => name);
  fillForm(form, keptReading());
  const changed = (): void => {
    const state = stateOf(form);
    const { dataset } = document.documentElement;
    for (const name of names) {
      const value = state.get(name);
      if (value === null) delete dataset[name];
      else dataset[name] = value;
    }
    keepReading(names, state);
    dispatchEvent(new Event('settings'));
    document.dispatchEvent(new Event('viewchange'));
  };
  form.oninput = changed;
  // The fields have their first values only after the event.
  form.onreset = () => setTimeout(changed);
  dialog.showModal();
}
