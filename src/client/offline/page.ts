import { keep, kept } from '#src/client/page/device.ts';
import { fill, pageLanguage, put } from '#src/client/page/dom.ts';
import { fetchFile, fetchJson } from '#src/client/page/fetch.ts';
import { KEEPING, register } from '#src/client/page/keeping.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { OFFLINE_FILE, OFFLINE_LIST, type OfflineSize } from '#src/export/site/offline.ts';
import { assetHref, localPath } from '#src/i18n/language.ts';
import { offline } from '#src/i18n/strings/offline.ts';
import { askWorker } from './asked.ts';

/** Files between two looks at how far it is. */
const STEP = 80;
/** So many pages are named; of more, those that were kept first. */
const NAMED = 200;

const text = offline[pageLanguage()];
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
const isPage = (path: string): boolean => /(?:^|\/)$/.test(path);

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

const renew = async () => askWorker(await working(), { ask: 'renew' });

/** What is kept on this device, and the ways to keep all of it or nothing. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('change', ({ target }) => {
      void this.#switch((target as HTMLInputElement).checked);
    });
    this.addEventListener('click', ({ target }) => {
      const act = target instanceof HTMLButtonElement && target.dataset.act;
      if (act === 'whole') void this.#keepWhole();
      if (act === 'discard') void renew().then(() => this.#tell());
    });
    void this.#open();
  }

  #show(selector: string, is: boolean): void {
    for (const one of this.querySelectorAll<HTMLElement>(selector)) one.hidden = !is;
  }

  async #open(): Promise<void> {
    const isOn = kept(KEEPING) !== 'off';
    try {
      await caches.keys();
      if (isOn) await working();
    } catch {
      this.#show('[data-missing]', true);
      return;
    }
    this.#show('[data-possible]', true);
    this.#show('[data-on]', isOn);
    const box = this.querySelector('input');
    if (box) box.checked = isOn;
    if (!isOn) return put(this, text.states.off);
    await this.#tell();
    const size = await fetchJson<OfflineSize>(assetHref(`/${OFFLINE_FILE}`)).catch(() => null);
    const said = { fetched: megabytes(size?.fetched ?? 0), bytes: megabytes(size?.bytes ?? 0) };
    put(this, size ? fill(text.size, said) : text.unsized, '[data-size]');
  }

  async #list(): Promise<string[]> {
    const href = assetHref(`/${OFFLINE_LIST}`);
    // A page that was open before the service worker is not handed what is kept.
    const list = await fetchFile(href).catch(() => caches.match(new URL(href, location.href)));
    return (await list?.text())?.split('\n') ?? [];
  }

  /** Says how much is kept, as it is found. */
  async #tell(state?: keyof typeof text.states): Promise<void> {
    const paths = new Set(await askWorker<string[]>(await working(), { ask: 'kept' }));
    const files = paths.has(OFFLINE_LIST) ? await this.#list() : [];
    const done = files.filter((path) => paths.has(path)).length;
    const isChinese = (path: string): boolean => `/${path}`.startsWith(localPath('zh', '/'));
    const isOwn = (path: string): boolean => isChinese(path) === (pageLanguage() === 'zh');
    const pages = [...paths].filter((path) => isPage(path) && isOwn(path));
    const found = files.length === 0 ? 'some' : done === files.length ? 'whole' : 'part';
    put(this, fill(text.states[state ?? found], { pages: pages.length, done, all: files.length }));
    const items = await Promise.all(pages.slice(0, NAMED).map((path) => this.#item(assetHref(`/${path}`))));
    this.querySelector('ul')?.replaceChildren(...items);
  }

  async #item(href: string): Promise<HTMLElement> {
    const html = await (await caches.match(new URL(href, location.href)))?.text();
    const [, title = href] = /<title>([^<]*?)(?: · [^·<]*)?</.exec(html ?? '') ?? [];
    const link = Object.assign(document.createElement('a'), { href, innerHTML: trustedHtml(title) });
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  async #keepWhole(): Promise<void> {
    this.#busy(true);
    try {
      const files = await this.#list();
      if (files.length === 0) throw new Error('the list of files did not come');
      const worker = await working();
      // The list goes first: what is kept is then known to be a part of the whole, if it breaks off.
      let came = await askWorker(worker, { keep: [OFFLINE_LIST, OFFLINE_FILE] });
      for (let done = 0; done < files.length && came === 'kept'; done += STEP) {
        put(this, fill(text.states.going, { done, all: files.length }));
        came = await askWorker(worker, { keep: files.slice(done, done + STEP) });
      }
      await this.#tell(came === 'full' || came === 'renewed' ? came : undefined);
    } catch {
      await this.#tell('cut');
    }
    this.#busy(false);
  }

  #busy(is: boolean): void {
    for (const button of this.querySelectorAll('button')) button.disabled = is;
  }

  async #switch(isOn: boolean): Promise<void> {
    keep(KEEPING, isOn ? 'on' : 'off');
    // Where it cannot be switched on, the page says so when it looks.
    if (isOn) await renew().catch(() => undefined);
    else {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.unregister();
      const names = (await caches.keys()).filter((name) => name.startsWith(`${registration?.scope} `));
      await Promise.all(names.map((name) => caches.delete(name)));
    }
    await this.#open();
  }
}

customElements.define('kept-pages', KeptPages);
