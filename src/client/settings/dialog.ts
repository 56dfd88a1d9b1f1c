import { fillForm, namedFields, stateOf } from '#src/client/form/state.ts';
import { keepReading, keptReading } from '#src/client/page/device.ts';
import { pageLanguage } from '#src/client/page/dom.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { settings } from '#src/i18n/strings/settings.ts';
import { LOOKS } from './looks.ts';

/** Makes the dialog of settings, one a page, when it is first asked for. */
function make(): void {
  const text = settings[pageLanguage()];
  const names: Readonly<Record<string, string>> = text.names;
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = text.choices;
  const rows = Object.entries(LOOKS).map(([name, values]) => {
    const options = values.map((value) => `<option value="${value}">${choices[name]?.[value]}</option>`);
    return `<label><span>${names[name]}</span><select name="${name}">${options.join('')}</select></label>`;
  });
  const html = `<dialog id="settings" class="unprinted" aria-labelledby="settings-title" closedby="any">
<form method="dialog" autocomplete="off"><h2 id="settings-title">${text.title}</h2>${rows.join('')}
<p class="small quiet">${text.lead}</p>
<div class="bar"><button type="reset">${text.reset}</button><button>${text.close}</button></div></form></dialog>`;
  document.body.insertAdjacentHTML('beforeend', trustedHtml(html));
}

/** Opens the dialog of settings, which shows on the page at once what is chosen, and keeps it on the device. */
export function openSettings(): void {
  if (!document.querySelector('#settings')) make();
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
