import { AddressForm } from '#src/client/form/address-form.ts';
import { stateOf, writeAddress } from '#src/client/form/state.ts';
import { keepReading, keptReading } from '#src/client/page/device.ts';
import { IN_ADDRESS, SETTINGS, settingsAsked } from './settings.ts';

/** The clause at the top of the window, if the text has been reached: what a change of view must not move. */
function clauseInSight(): Element | undefined {
  const clause = [...document.querySelectorAll('.clause')].find(
    (candidate) => candidate.getBoundingClientRect().bottom > 0,
  );
  return clause && clause.getBoundingClientRect().top < 0 ? clause : undefined;
}

/** Which languages, and which layers of marks. */
class ReadingTools extends AddressForm {
  override connectedCallback(): void {
    super.connectedCallback();
    const form = this.querySelector('form');
    if (form) writeAddress(this.names(), stateOf(form));
  }

  protected override asked(form: HTMLFormElement): URLSearchParams {
    return settingsAsked(keptReading(), super.asked(form));
  }

  protected override names(): string[] {
    return IN_ADDRESS;
  }

  protected override changed(form: HTMLFormElement): void {
    const clause = clauseInSight();
    const before = clause?.getBoundingClientRect().top ?? 0;
    super.changed(form);
    keepReading(Object.keys(SETTINGS), stateOf(form));
    if (clause) scrollBy({ top: clause.getBoundingClientRect().top - before, behavior: 'instant' });
  }

  protected override show(form: HTMLFormElement, state: URLSearchParams): void {
    const { dataset } = document.documentElement;
    for (const name of Object.keys(SETTINGS)) {
      // With which view a page begins depends on its language, so the root names it in any case.
      const values = name === 'view' ? new FormData(form).getAll(name).map(String) : state.getAll(name);
      if (values.length > 0) dataset[name] = values.join(' ');
      else delete dataset[name];
    }
    document.dispatchEvent(new Event('viewchange'));
  }
}

customElements.define('reading-tools', ReadingTools);
