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
  /** Links of marks that the keyboard stops at; a layer that is off is no stop. */
  #stops: readonly HTMLAnchorElement[] = [];

  override connectedCallback(): void {
    const links = document.querySelectorAll<HTMLAnchorElement>('.mark:is(a), .mark a:not(.break)');
    this.#stops = [...links].filter((link) => !link.hasAttribute('tabindex'));
    super.connectedCallback();
    const form = this.querySelector('form');
    if (form) writeAddress(this.names(), stateOf(form));
    // With a language gone, what the address names stands elsewhere.
    document.querySelector(':target')?.scrollIntoView({ behavior: 'instant' });
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

  protected override show(_: HTMLFormElement, state: URLSearchParams): void {
    const { dataset } = document.documentElement;
    for (const name of Object.keys(SETTINGS)) {
      if (state.has(name)) dataset[name] = state.getAll(name).join(' ');
      else delete dataset[name];
    }
    const off = state.getAll('off');
    for (const link of this.#stops) {
      const layers = link.closest('.mark')?.classList;
      link.tabIndex = off.some((layer) => layers?.contains(layer)) ? -1 : 0;
    }
    document.dispatchEvent(new Event('viewchange'));
  }
}

customElements.define('reading-tools', ReadingTools);
