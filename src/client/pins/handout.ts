import { Announcer } from '#src/client/page/announcer.ts';
import { around, fill, pageLanguage, put } from '#src/client/page/dom.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { handout } from '#src/i18n/strings/handout.ts';
import { pinHtml } from './drawn.ts';
import { addressOfPins, type Held, heldPins, hold } from './held.ts';
import { passagesOf } from './passages.ts';
import {
  keepPins,
  moved,
  noted,
  onPins,
  ownPins,
  type PinList,
  withoutPins,
  withPins,
  writePins,
} from './pins.ts';
import { saveAs, sheetClip } from './save.ts';

/** Mail and messenger programs are known to cut addresses of more characters. */
const LONG = 2000;
const STEPS: Readonly<Record<string, number>> = { up: -1, down: 1 };

/** The pinned passages on a sheet, in an order and with notes of the reader’s own. */
class HandOut extends HTMLElement {
  readonly #announcer = new Announcer(this);
  readonly #text = handout[pageLanguage()];
  #held: Held = heldPins();
  /** The list before something was taken off. */
  #before: PinList | null = null;
  #found: Awaited<ReturnType<typeof passagesOf>> = new Map();

  connectedCallback(): void {
    // An address without pins, such as that of the text, is no other list.
    addEventListener('hashchange', () => (heldPins().isSent ? void this.#open() : hold(this.#held)));
    onPins(() => {
      if (!this.#held.isSent && writePins(ownPins()) !== writePins(this.#held.list)) void this.#open();
    });
    this.addEventListener('click', ({ target }) => {
      const act = around(target, '[data-act]')?.dataset.act;
      if (act) void this.#act(act, around(target, 'li'));
    });
    this.addEventListener('input', ({ target }) => this.#written(target));
    void this.#open();
  }

  async #open(): Promise<void> {
    this.#held = heldPins();
    const { pins, title } = this.#held.list;
    const found = await passagesOf(pins, this.dataset).catch(() => null);
    this.#found = found ?? new Map();
    this.querySelector('[data-failed]')?.toggleAttribute('hidden', found !== null);
    const tools = this.querySelector('template')?.innerHTML ?? '';
    const list = this.querySelector('ol');
    if (list)
      list.innerHTML = trustedHtml(pins.map((pin) => pinHtml(pin, this.#found.get(pin.id), tools)).join(''));
    for (const [at, area] of this.querySelectorAll('textarea').entries()) area.value = pins[at]?.note ?? '';
    const name = this.querySelector<HTMLInputElement>('[name="title"]');
    if (name) name.value = title;
    this.#settle();
  }

  /** Shows and says what follows from the list. */
  #settle(): void {
    const { list, isSent } = this.#held;
    const states = {
      filled: list.pins.length > 0,
      empty: list.pins.length === 0,
      sent: isSent,
      undo: this.#before !== null,
    };
    for (const [state, isSo] of Object.entries(states))
      for (const part of this.querySelectorAll(`[data-${state}]`)) part.toggleAttribute('hidden', !isSo);
    put(this, list.title || this.#text.title, '.sheet-title');
    // On paper the notes stand as text.
    for (const [at, note] of this.querySelectorAll('.own').entries())
      note.textContent = list.pins[at]?.note ?? '';
    const address = this.#address();
    put(this, address, '[data-address]');
    const { length } = address;
    put(this, length > LONG ? fill(this.#text.long, { count: length }) : '', '[data-long]');
  }

  #address(): string {
    return addressOfPins(
      this.#held.list,
      this.querySelector<HTMLInputElement>('[name="own"]')?.checked === true,
    );
  }

  #change(list: PinList): void {
    this.#held = { ...this.#held, list };
    hold(this.#held);
    this.#settle();
  }

  #written(target: EventTarget | null): void {
    const { list } = this.#held;
    const id = around(target, 'li')?.dataset.passage ?? '';
    if (target instanceof HTMLTextAreaElement) this.#change(noted(list, id, target.value));
    else if (target instanceof HTMLInputElement)
      this.#change(target.name === 'title' ? { ...list, title: target.value.trim() } : list);
  }

  async #act(act: string, item: HTMLElement | null): Promise<void> {
    const { list, isSent } = this.#held;
    const id = item?.dataset.passage ?? '';
    const step = STEPS[act];
    if (step !== undefined && item) this.#move(item, moved(list, id, step));
    else if (act === 'print') print();
    else if (act === 'remove' || act === 'clear') {
      this.#before = list;
      this.#change(withoutPins(list, item ? [id] : list.pins.map((pin) => pin.id)));
      await this.#open();
      put(this, this.#text.removed);
      this.querySelector<HTMLElement>('[data-undo]')?.focus();
    } else if (act === 'undo' || act === 'keep' || act === 'again') {
      if (act === 'undo' && this.#before) hold({ list: this.#before, isSent });
      if (act === 'undo') this.#before = null;
      if (act === 'keep') keepPins(withPins(ownPins(), list.pins));
      if (act === 'keep') history.replaceState(null, '', location.pathname);
      await this.#open();
    } else await this.#take(act, list);
  }

  /** Its neighbour goes past it, so that it keeps the focus. */
  #move(item: HTMLElement, list: PinList): void {
    this.#change(list);
    const at = list.pins.findIndex(({ id }) => id === item.dataset.passage);
    const items = [...(item.parentElement?.children ?? [])];
    const before = items.indexOf(item);
    if (at < before) item.after(...items.slice(at, before));
    else if (at > before) item.before(...items.slice(before + 1, at + 1));
    put(this, fill(this.#text.moved, { place: at + 1, count: list.pins.length }));
  }

  /** Takes the passages away that were found. */
  async #take(act: string, { title, pins }: PinList): Promise<void> {
    const { copied, notCopied, linkCopied, take } = this.#text;
    if (act === 'link') return this.#announcer.copy(this.#address(), { copied: linkCopied, notCopied });
    const found = pins.flatMap(({ id, note }) => {
      const passage = this.#found.get(id);
      return passage ? [{ ...passage, note }] : [];
    });
    if (act === 'copy') {
      const { text, html } = sheetClip(title, found);
      await this.#announcer.copy(text, { copied, notCopied }, html);
    } else await saveAs(act, 'handout', title, found).catch(() => put(this, take.failed));
  }
}

customElements.define('hand-out', HandOut);
