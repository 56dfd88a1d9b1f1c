import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// What is cut or refused stands on the console, as it should: not the `test` to which that is a fault.
import { test as base, expect, type Page } from '@playwright/test';
import { answer } from '#src/cli/server.ts';
import { settings } from '#src/cli/settings.ts';
import { OFFLINE_FILE, type OfflineSize, WORKER_FILE } from '#src/export/site/offline.ts';
import { offline } from '#src/i18n/strings/offline.ts';
import type { Catalogue, SearchDocument } from '#src/search/model.ts';
import { dist, fullest } from '#tests/support/site/built.ts';
import { kind } from '#tests/support/site/routes.ts';

const json = <Content>(file: string): Content =>
  JSON.parse(readFileSync(join(dist, file), 'utf8')) as Content;
const text = offline.en;

/** A site of its own, which can be cut off and can be renewed: what is kept belongs to an address. */
class Host {
  readonly #server: Server;
  /** How many requests it still answers. */
  left = Number.POSITIVE_INFINITY;
  /** How it fails then: it hangs up, says nothing, or says that it is out of order. */
  fails: 'cut' | 'silent' | 503 = 'cut';
  dir = dist;

  constructor() {
    this.#server = createServer((request, response) => {
      this.left -= 1;
      if (this.left < 0) {
        if (this.fails === 'cut') request.destroy();
        else if (this.fails === 503) response.writeHead(503).end('out of order');
      } else
        answer({ dir: this.dir, base: settings().base }, request, response).catch(() => response.destroy());
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${settings().base}`;
  }

  cut(fails: Host['fails'] = 'cut'): void {
    this.left = 0;
    this.fails = fails;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

const test = base.extend<{ host: Host; root: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture asks for.
  host: async ({}, use) => {
    const host = new Host();
    await use(host);
    host.close();
  },
  root: async ({ host }, use) => {
    await use(await host.open());
  },
});
test.use({ serviceWorkers: 'allow' });

const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().map(({ url }) => url);
  });

/** Reads a page until it is kept. */
async function read(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect.poll(() => keptIn(page)).toContain(url);
}

const [listed, unread] = json<Catalogue>('search/catalogue.json').documents;
const source = json<SearchDocument>(`search/documents/${listed?.id}.json`);
const { id: sentenceId, zh: sentence } = source.clauses
  .flatMap(({ id, sentences }) => sentences.map(({ zh }, at) => ({ id: `${id}.s${at + 1}`, zh })))
  .find(({ zh }) => /^[\p{Script=Han}，。]{20,60}$/u.test(zh)) ?? { id: '', zh: '' };
const documentPage = fullest(kind('documents/[doc]/')).address;
const placePage = fullest(kind('cities/[city]/')).address;

async function searches(page: Page, root: string, words: string): Promise<void> {
  await page.goto(`${root}search/?${new URLSearchParams({ q: words })}`);
  await expect(page.locator('[data-hit]').first()).toBeVisible();
}

async function checks(page: Page, root: string): Promise<void> {
  await page.goto(`${root}check/?${new URLSearchParams({ q: `“${sentence}”` })}`);
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'exact');
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.locator('kept-pages [role="status"]');

test('what was read is read, searched and checked again without a network', async ({ page, host, root }) => {
  await read(page, root + documentPage);
  await searches(page, root, sentence.slice(0, 6));
  await checks(page, root);
  await read(page, `${root}search/`);
  await read(page, `${root}check/`);
  host.cut();
  await page.goto(root + documentPage);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(
    await page.evaluate(() => document.fonts.ready.then(() => document.styleSheets.length)),
  ).toBeGreaterThan(0);
  await searches(page, root, sentence.slice(2, 8));
  await checks(page, root);
  for (const [lang, address] of [
    ['en', placePage],
    ['zh', `zh/${placePage}`],
  ] as const) {
    await page.goto(root + address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(offline[lang].title);
    await expect(page.getByText(offline[lang].instead)).toBeVisible();
  }
  await page.goto(`${root}about/offline/`);
  // With this page in both languages.
  await expect(status(page)).toHaveText('Pages kept: 5.');
});

for (const fails of ['silent', 503] as const)
  test(`a page that is kept is read where its host fails: ${fails}`, async ({ page, host, root }) => {
    await read(page, root + documentPage);
    await page.goto(`${root}about/offline/`);
    host.cut(fails);
    // What nobody needs to read it may never come.
    await page.goto(root + documentPage, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(text.title);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  });

test('where a window keeps nothing, no page is kept either', async ({ page, root }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(root + documentPage);
  await page.goto(`${root}about/offline/`);
  await expect(page.getByText(text.missing)).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('where no worker can be made, whoever has asked for the whole edition is told so', async ({
  page,
  root,
}) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () =>
      new Promise((_, fail) => addEventListener('none-comes', () => fail(new Error('none comes'))));
  });
  await page.goto(`${root}about/offline/`);
  await button(page, text.whole).click();
  await page.evaluate(() => dispatchEvent(new Event('none-comes')));
  await expect(page.getByText(text.missing)).toBeVisible();
  await expect(button(page, text.whole)).toBeHidden();
});

test('the whole edition is kept on request, goes on where it was broken, and is thrown away', async ({
  page,
  host,
  root,
}) => {
  await page.goto(`${root}about/offline/`);
  const { bytes, fetched } = json<OfflineSize>(OFFLINE_FILE);
  for (const size of [bytes, fetched])
    await expect(page.locator('[data-size]')).toContainText(`${(size / 1e6).toFixed(size < 1e7 ? 1 : 0)} MB`);
  await expect.poll(() => keptIn(page)).toContain(`${root}about/offline/`);
  host.left = 200;
  await button(page, text.whole).click();
  await expect(status(page)).toHaveText(text.states.cut);
  host.left = Number.POSITIVE_INFINITY;
  await page.reload();
  await expect(status(page)).toContainText('Not whole');
  await button(page, text.whole).click();
  await expect(status(page)).toHaveText(text.states.whole);
  host.cut();
  await page.goto(root + placePage);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(text.title);
  await searches(page, root, sentence.slice(0, 6));
  await checks(page, root);
  host.left = Number.POSITIVE_INFINITY;
  await page.goto(`${root}about/offline/`);
  await page.getByLabel(text.keeping).uncheck();
  await page.getByLabel(text.keeping).check();
  await expect(status(page)).toHaveText('Pages kept: 2.');
});

test('a device without room says so, and pages go on', async ({ page, root }) => {
  await page.goto(`${root}about/offline/`);
  await expect.poll(() => keptIn(page)).toContain(`${root}about/offline/`);
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  const quota = await page.context().newCDPSession(page);
  await quota.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(root).origin,
    quotaSize: usage + 4_000_000,
  });
  await button(page, text.whole).click();
  await expect(status(page)).toContainText('no more room');
  await searches(page, root, sentence.slice(0, 6));
  await page.goto(root + placePage);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(text.title);
});

test('what one tab switches off, another does not go on with', async ({ page, context, root }) => {
  await page.goto(`${root}about/offline/`);
  await expect.poll(() => keptIn(page)).toContain(`${root}about/offline/`);
  const other = await context.newPage();
  await other.goto(`${root}about/offline/`);
  await expect(status(other)).toContainText('Pages kept');
  await button(page, text.whole).click();
  await expect(status(page)).toContainText('Leave this page open');
  await other.getByLabel(text.keeping).uncheck();
  for (const tab of [other, page]) await expect(status(tab)).toHaveText(text.states.off);
  await other.reload();
  expect(await other.evaluate(() => caches.keys())).toEqual([]);
});

test('keeping is switched off for good, and on again', async ({ page, root }) => {
  await read(page, root + documentPage);
  await page.goto(`${root}about/offline/`);
  await page.getByLabel(text.keeping).uncheck();
  await expect(status(page)).toHaveText(text.states.off);
  for (const address of [documentPage, placePage, 'about/offline/']) {
    await page.goto(root + address);
    await page.waitForLoadState('load');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
  }
  await expect(status(page)).toHaveText(text.states.off);
  await page.getByLabel(text.keeping).check();
  await expect(status(page)).toContainText('Pages kept');
  await read(page, root + documentPage);
});

test('keeping is switched off while its worker is still being made', async ({ page, context, root }) => {
  await page.goto(`${root}about/offline/`);
  await page.getByLabel(text.keeping).uncheck();
  await expect(status(page)).toHaveText(text.states.off);
  // By the time a tab has opened all its files, what was under way would have ended.
  await (await context.newPage()).goto(`${root}search/`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await expect(status(page)).toHaveText(text.states.off);
  await expect(page.getByText(text.missing)).toBeHidden();
});

/** Another version of the site: its files say so under the same addresses. */
function renewed(): string {
  const dir = mkdtempSync(join(tmpdir(), 'renewed-'));
  cpSync(dist, dir, { recursive: true });
  const { version } = json<OfflineSize>(OFFLINE_FILE);
  const change = (file: string, from: string | RegExp, to: string): void =>
    writeFileSync(join(dir, file), readFileSync(join(dir, file), 'utf8').replaceAll(from, to));
  for (const file of [OFFLINE_FILE, WORKER_FILE])
    change(file, version, version.split('').toReversed().join(''));
  change(`${documentPage}index.html`, /(?<=<h1[^>]*>)/g, 'Renewed ');
  const place = sentence.slice(2, 8);
  change(`search/documents/${listed?.id}.json`, place, [...place].toReversed().join(''));
  return dir;
}

test('an open page stays of its version when the site is renewed, and says so', async ({
  page,
  context,
  host,
  root,
}) => {
  const heading = (of: Page) => of.getByRole('heading', { level: 1 }).filter({ hasText: 'Renewed' });
  await read(page, root + documentPage);
  await searches(page, root, sentence.slice(2, 8));
  const old = await context.newPage();
  await old.goto(`${root}check/`);
  const sheet = await context.newPage();
  await sheet.goto(`${root}handout/`);
  const pin = (id: string) =>
    sheet.evaluate((hash) => location.assign(hash), `#${new URLSearchParams({ pin: id })}`);
  const other = await context.newPage();
  host.dir = renewed();
  try {
    await other.goto(root + documentPage);
    await expect(heading(other)).toHaveCount(1);
    // All that was kept has come anew before the new version takes over.
    await expect(page.getByText(text.renewed)).toBeVisible();
    // Whoever opened a page while that came has the new one.
    await expect(other.getByText(text.renewed)).toHaveCount(0);
    // What the old version has kept it has still, and words are found that the new one has not.
    await page.locator('input[name="q"]').first().fill(sentence.slice(2, 8));
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-hit]').first()).toBeVisible();
    await pin(`${listed?.id}#${sentenceId}`);
    await expect(sheet.locator('hand-out ol > li')).toContainText(sentence);
    // What it has not is not taken from the new one.
    await pin(`${unread?.id}#1`);
    await expect(sheet.locator('[data-failed]')).toBeVisible();
    const refused = await old.evaluate(async (url) => (await fetch(url)).status, `${root}beside.json`);
    expect(refused).toBe(409);
    host.cut();
    await other.reload();
    await expect(heading(other)).toHaveCount(1);
    expect(
      await other.evaluate(
        async (url) => (await fetch(url)).text(),
        `${root}search/documents/${listed?.id}.json`,
      ),
    ).not.toContain(sentence.slice(2, 8));
    await button(old, text.reload).click();
    await expect(old.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    rmSync(host.dir, { recursive: true });
  }
});

test('the site can be installed', async ({ page, root }) => {
  await page.goto(root);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
