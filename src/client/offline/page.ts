import { keep, kept } from '#src/client/page/device.ts';
import { fill, pageLanguage, put } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import { KEEPING, register } from '#src/client/page/keeping.ts';
import { OFFLINE_FILE, OFFLINE_LIST, type OfflineSize } from '#src/export/site/offline.ts';
import { assetHref } from '#src/i18n/language.ts';
import { offline } from '#src/i18n/strings/offline.ts';
import type { Kept } from './worker.ts';

/** Files between two looks at how far it is. */
const STEP = 80;

const text = offline[pageLanguage()];
const root = new URL(assetHref('/'), location.href).href;
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

/** Whether pages are kept; another tab, or the reader while something is under way, may switch that off. */
const isOn = (): boolean => kept(KEEPING) !== 'off';

/** The names of what is kept, a version each, the newest last. @throws where browser or window keep nothing. */
async function versionsKept(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(`${root} `));
}

/** The service worker, once it works. @throws where browser or device do not let it. */
async function working(): Promise<ServiceWorker> {
  const { active, waiting, installing } = await register();
  const worker = active ?? waiting ?? installing;
  if (!worker) throw new Error('expected a service worker, found none');
  while (worker.state !== 'activated') {
    if (worker.state === 'redundant') throw new Error('the service worker could not be installed');
    await new Promise((changed) => worker.addEventListener('statechange', changed, { once: true }));
  }
  return worker;
}

/** Has the programs kept, and these files. */
async function keepAlso(paths: readonly string[]): Promise<Kept> {
  const { port1, port2 } = new MessageChannel();
  (await working()).postMessage(paths, [port2]);
  return new Promise((answered) => {
    port1.onmessage = ({ data }: MessageEvent<Kept>) => answered(data);
  });
}

/** How much is kept on this device, and the ways to keep all of it or nothing. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('change', ({ target }) => {
      void this.#switch((target as HTMLInputElement).checked);
    });
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      button.disabled = true;
      void this.#keepWhole()
        .catch(() => this.#tellMissing(true))
        .finally(() => {
          button.disabled = false;
        });
    });
    void this.#open();
  }

  #show(selector: string, is: boolean): void {
    for (const one of this.querySelectorAll<HTMLElement>(selector)) one.hidden = !is;
  }

  async #open(): Promise<void> {
    const was = isOn();
    try {
      await versionsKept();
      this.#show('[data-possible]', true);
      this.#show('[data-on]', was);
      const box = this.querySelector('input');
      if (box) box.checked = was;
      if (!was) return put(this, text.states.off);
      await this.#tell();
      await this.#tellSize();
      // On a first visit it is made only now, which takes its time; the page that stands open is kept with it.
      await working();
      if (isOn()) await this.#tell();
    } catch {
      this.#tellMissing(was);
    }
  }

  /** Says that nothing can be kept, unless it has been switched on or off in the meantime. */
  #tellMissing(was: boolean): void {
    const isMissing = was === isOn();
    this.#show('[data-possible]', !isMissing);
    this.#show('[data-missing]', isMissing);
  }

  async #tellSize(): Promise<void> {
    const size = await fetchJson<OfflineSize>(assetHref(`/${OFFLINE_FILE}`)).catch(() => null);
    if (!size) return;
    const said = { fetched: megabytes(size.fetched), bytes: megabytes(size.bytes) };
    put(this, fill(text.size, said), '[data-size]');
  }

  /** Says how much is kept, as it is found, or why it is no more. @returns the files of the whole edition, where that was asked for. */
  async #tell(came: Kept = 'kept'): Promise<string[]> {
    const [version] = (await versionsKept()).slice(-1);
    const cache = version ? await caches.open(version) : null;
    const paths = new Set((await cache?.keys())?.map(({ url }) => url.slice(root.length)));
    const list = await cache?.match(root + OFFLINE_LIST);
    const files = (await list?.text())?.split('\n') ?? [];
    const done = files.filter((path) => paths.has(path)).length;
    const pages = [...paths].filter((path) => /(?:^|\/)$/.test(path)).length;
    const found = files.length === 0 ? 'some' : done === files.length ? 'whole' : 'part';
    put(this, fill(text.states[came === 'kept' ? found : came], { pages, done, all: files.length }));
    return files;
  }

  async #keepWhole(): Promise<void> {
    // The list goes first: what is kept is then known to be a part of the whole, if it breaks off.
    let came = await keepAlso([OFFLINE_LIST, OFFLINE_FILE]);
    const files = await this.#tell(came);
    for (let done = 0; done < files.length && came === 'kept' && isOn(); done += STEP) {
      put(this, fill(text.states.going, { done, all: files.length }));
      came = await keepAlso(files.slice(done, done + STEP));
    }
    if (isOn()) await this.#tell(came);
    else await this.#open();
  }

  async #switch(on: boolean): Promise<void> {
    keep(KEEPING, on ? 'on' : 'off');
    // Where it cannot be switched on, the page says so when it looks.
    if (on) await keepAlso([]).catch(() => undefined);
    else {
      await (await navigator.serviceWorker.getRegistration())?.unregister();
      await Promise.all((await versionsKept()).map((name) => caches.delete(name)));
    }
    await this.#open();
  }
}

customElements.define('kept-pages', KeptPages);
