/**
 * Which languages, which layers of marks, and how punctuation is drawn. The choice stands on the root element as
 * `data-view`, `data-off` and `data-punctuation`; it is remembered, and the view is also in the address.
 */

interface Choice {
  view: string;
  off: string[];
  printed: boolean;
}

const KEY = 'reading';
const PLAIN: Choice = { view: 'both', off: [], printed: false };

function remembered(): Choice {
  try {
    return { ...PLAIN, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Choice>) };
  } catch {
    return PLAIN;
  }
}

function remember(choice: Choice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // Storage may be switched off; the choice then lasts for this page.
  }
}

/** The clause at the top of the window, if the text has been reached: what a change of view must not move. */
function clauseInSight(): Element | undefined {
  const clause = [...document.querySelectorAll('.clause')].find(
    (candidate) => candidate.getBoundingClientRect().bottom > 0,
  );
  return clause && clause.getBoundingClientRect().top < 0 ? clause : undefined;
}

class ReadingTools extends HTMLElement {
  /** Links of marks that the keyboard stops at; a layer that is off is no stop. */
  #stops: readonly HTMLAnchorElement[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.hidden = false;
    this.#stops = [
      ...document.querySelectorAll<HTMLAnchorElement>('.mark:is(a), .mark a:not(.break)'),
    ].filter((link) => !link.hasAttribute('tabindex'));
    const choice = remembered();
    const asked = new URLSearchParams(location.search).get('view');
    this.#show(form, { ...choice, view: asked ?? choice.view });
    this.#apply(this.#read(form));
    // With a language gone, what the address names stands elsewhere.
    document.querySelector(':target')?.scrollIntoView({ behavior: 'instant' });
    form.addEventListener('change', () => {
      const clause = clauseInSight();
      const before = clause?.getBoundingClientRect().top ?? 0;
      this.#apply(this.#read(form));
      remember(this.#read(form));
      if (clause) scrollBy({ top: clause.getBoundingClientRect().top - before, behavior: 'instant' });
    });
  }

  #show(form: HTMLFormElement, choice: Choice): void {
    for (const input of form.querySelectorAll('input')) {
      if (input.name === 'view' && input.value === choice.view) input.checked = true;
      if (input.name === 'layer') input.checked = !choice.off.includes(input.value);
      if (input.name === 'printed') input.checked = choice.printed;
    }
  }

  #read(form: HTMLFormElement): Choice {
    const inputs = [...form.querySelectorAll('input')];
    return {
      view: inputs.find((input) => input.name === 'view' && input.checked)?.value ?? PLAIN.view,
      off: inputs.filter((input) => input.name === 'layer' && !input.checked).map((input) => input.value),
      printed: inputs.some((input) => input.name === 'printed' && input.checked),
    };
  }

  #apply({ view, off, printed }: Choice): void {
    const { dataset } = document.documentElement;
    dataset.view = view;
    dataset.off = off.join(' ');
    dataset.punctuation = printed ? 'printed' : 'drawn';
    for (const link of this.#stops) {
      const layers = link.closest('.mark')?.classList;
      link.tabIndex = off.some((layer) => layers?.contains(layer)) ? -1 : 0;
    }
    const address = new URL(location.href);
    if (view === PLAIN.view) address.searchParams.delete('view');
    else address.searchParams.set('view', view);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
    document.dispatchEvent(new Event('viewchange'));
  }
}

customElements.define('reading-tools', ReadingTools);
