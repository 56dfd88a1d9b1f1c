import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { MatrixData } from '#src/compare/matrix-data.ts';
import type { WordingEntry } from '#src/compare/wording-data.ts';
import { beside } from '#src/i18n/strings/beside.ts';
import { compare } from '#src/i18n/strings/compare.ts';
import { wording } from '#src/i18n/strings/wording.ts';
import { expect, test } from '#tests/support/page.ts';
import { dist, fullest, pagesOf } from '#tests/support/site/built.ts';
import { kind } from '#tests/support/site/routes.ts';

const data = JSON.parse(readFileSync(join(dist, 'data/matrix.json'), 'utf8')) as MatrixData;
const text = compare.en;
const form = (page: Page) => page.locator('matrix-filter form');

/** The fullest cell of the matrix of documents, and a wording that some of its sentences have and others lack. */
const fullestCell = data.byDocument.rows
  .flatMap(({ theme, cells }) => cells.map((cell) => ({ theme, ...cell })))
  .sort((a, b) => b.stated.length - a.stated.length)[0];
if (!fullestCell) throw new Error('expected a cell with sentences');
const { theme, column, stated } = fullestCell;
const passages = data.sentences.filter(({ id }) => stated.includes(id));
const word = passages.flatMap(({ wording }) => wording)[0] ?? '';
const isTold = data.byCity.rows.some(({ cells }) => cells.some(({ state }) => state === 'secondary'));
const cell = (page: Page) =>
  page.locator(`[data-table=documents] tr[data-theme="${theme}"] td[data-column="${column}"]`);

test('On a phone the head of its group stands over the place that is shown, and the name of a theme leads to its row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('compare/');
  const heads = page.locator('[data-table=cities] thead th:visible');
  const options = page.locator('[data-one=cities] option:not([value=""])');
  for (const at of [0, (await options.count()) - 1]) {
    const id = (await options.nth(at).getAttribute('value')) ?? '';
    await page.locator('[data-one=cities]').selectOption(id);
    await expect(heads).toHaveCount(1);
    await expect(heads).toHaveAttribute('data-columns', new RegExp(`\\b${id}\\b`));
  }
  await page.locator('.drawing:visible a').first().press('Enter');
  await expect(page.locator('[data-table=documents] tr:target')).toBeInViewport();
});

test('The page of a place leads to each other one beside it, from its first screen', async ({ page }) => {
  const { address } = fullest(kind('cities/[city]/'));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  const links = page.locator('[aria-labelledby="beside"] a');
  await expect(links).toHaveCount(data.cities.length - 1);
  for (const link of await links.all()) await expect(link).toBeInViewport();
  await links.last().click();
  await expect(page).toHaveURL(/\/compare\/[^/]+\/[^/]+\/$/);
});

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false });

  test('A number of the matrix leads to as many sentences on the page of its theme', async ({ page }) => {
    await page.goto('compare/');
    await expect(form(page)).toBeHidden();
    await cell(page).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/themes/${theme}/#${column}$`));
    await expect(page.locator(`[id="${column}"] [data-passage]`)).toHaveCount(stated.length);
  });

  test('Every two documents and every two places have a page', async ({ page }) => {
    await page.goto('compare/');
    const links = page.locator('.pairs a');
    const addresses = new Set(
      await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname)),
    );
    const [documents, cities] = [data.documents.length, data.cities.length];
    expect(addresses.size).toBe((documents * (documents - 1) + cities * (cities - 1)) / 2);
    for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
  });

  test('The other order of a pair leads to its one address', async ({ page }) => {
    const { address } = fullest(kind('compare/[a]/[b]/'));
    const [, a, b] = address.split('/');
    await page.goto(`compare/${b}/${a}/`);
    await expect(page).toHaveURL(new RegExp(`/compare/${a}/${b}/$`));
  });
});

test('A number of the matrix opens to as many sentences as it says, from the file of its document, and the address names them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('compare/');
  await cell(page).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#documents.${theme}.${column}$`));
  const words = page.locator('.under');
  await expect(words.locator('.passage')).toHaveCount(stated.length);
  await expect(words).toBeInViewport();
  expect(asked.filter((url) => url.includes('/beside/'))).toHaveLength(1);
  expect(asked.filter((url) => url.includes('/data/matrix.json'))).toEqual([]);
  await page.reload();
  await expect(words.locator('.passage')).toHaveCount(stated.length);
  await words.getByRole('link', { name: text.close }).click();
  await expect(words).toHaveCount(0);
});

test('An instrument opens to its sentences too', async ({ page }) => {
  await page.goto('compare/instruments/');
  const link = page.locator('td a.open').first();
  const count = Number.parseInt((await link.textContent()) ?? '', 10);
  await link.click();
  await expect(page.locator('.under .passage')).toHaveCount(count);
});

test('What a place is known for from the press only has quotations and no number', async ({ page }) => {
  test.skip(!isTold, 'no place is known from the press only');
  await page.goto('compare/');
  const told = page.locator('[data-table=cities] td[data-state=secondary]').first();
  await expect(told).toHaveText(text.secondary);
  await told.getByRole('link').click();
  const quoted = page.locator('[data-table=cities] .under .passage').first();
  await expect(quoted.locator('.place')).toContainText(/as reported in/i);
});

test('Filters narrow the matrix, say so of every number, and stand in the address', async ({ page }) => {
  await page.goto('compare/');
  await page.getByText(text.filter.heading, { exact: true }).click();
  await page.getByLabel(text.filter.wording).selectOption(word);
  const left = passages.filter(({ wording }) => wording.includes(word)).length;
  await expect(cell(page)).toContainText(`${left} of ${stated.length}`);
  const able = data.sentences.filter(({ carriesThemes, does }) => carriesThemes && does !== null);
  const all = able.filter(({ wording }) => wording.includes(word)).length;
  await expect(page.locator('matrix-filter output')).toHaveText(
    `${all} of ${able.length} sentences that can carry a theme`,
  );

  await page.goto(page.url());
  await expect(page.getByLabel(text.filter.wording)).toHaveValue(word);
  await expect(cell(page)).toContainText(`${left} of ${stated.length}`);

  await page.getByRole('button', { name: text.filter.clear }).click();
  await expect(cell(page)).toContainText(String(stated.length));
  await expect(page).toHaveURL((url) => url.search === '');
});

test('A kind of source that is not asked for has no column, and the file holds what is shown', async ({
  page,
}) => {
  const press = data.documents.filter((document) => document.kind === 'press');
  test.skip(press.length === 0, 'no press');
  await page.goto('compare/?kind=press');
  const heads = page.locator('[data-table=documents] thead th[data-column]:visible');
  await expect(heads).toHaveCount(press.length);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: text.csv }).click();
  const file = readFileSync(await (await waiting).path(), 'utf8');
  const lines = file.trim().split('\r\n').slice(1);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.includes(',stated,'))).toEqual([]);
});

test('A lens offers its own instruments', async ({ page }) => {
  await page.goto('compare/');
  await page.getByText(text.filter.heading, { exact: true }).click();
  const lens = data.lenses.at(-1);
  await form(page).locator(`input[name=lens][value="${lens?.id}"]`).check();
  const offered = form(page).locator('select[name=instrument] optgroup:not([disabled])');
  await expect(offered).toHaveCount(1);
  await expect(offered.locator('option')).toHaveCount(Object.keys(lens?.types ?? {}).length);
});

test('Two to four sides stand beside one another on any theme, from their own documents, and the address keeps the choice', async ({
  page,
}) => {
  const [a, b] = data.documents;
  const place = data.cities.at(-1);
  const needed = data.sentences.filter(({ cities }) => cities.includes(place?.id ?? ''));
  const ids = new Set([a?.id, b?.id, ...needed.map(({ document }) => document)]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`compare/?with=${a?.id},${b?.id},${place?.id}&theme=${theme}`);
  const names = page.locator('choose-sides .named a');
  await expect(names).toHaveText([a?.name.en ?? '', b?.name.en ?? '', place?.name.en ?? '']);
  await expect(page.locator('choose-sides .across')).toHaveCount(1);
  expect(asked.filter((url) => url.includes('/beside/'))).toHaveLength(ids.size);
  expect(asked.filter((url) => url.includes('/data/matrix.json'))).toEqual([]);
  const choices = page.locator('choose-sides select[data-side]');
  await choices.nth(2).selectOption('');
  await expect(names).toHaveCount(2);
  await expect(page).toHaveURL((url) => url.search === `?with=${a?.id},${b?.id}&theme=${theme}`);
  await choices.nth(1).selectOption('');
  await expect(page.locator('choose-sides').getByRole('status')).toHaveText(beside.en.choose.few);
  await expect(page.locator('choose-sides .chosen')).toBeHidden();
});

test('What is no choice of two to four is said in place', async ({ page }) => {
  const [a = '', b = '', ...others] = [...data.documents, ...data.cities].map(({ id }) => id);
  const { few, many, twice, unknown } = beside.en.choose;
  const status = page.locator('choose-sides').getByRole('status');
  for (const [ids, words] of [
    [[a], few],
    [[a, b, ...others.slice(0, 3)], many],
    [[a, a], twice],
    [[a, 'nowhere'], unknown.replace('{id}', '“nowhere”')],
  ] as const) {
    await page.goto(`compare/?with=${ids.join(',')}`);
    await expect(status).toHaveText(words);
  }
});

test('What is drawn of two is what their page has', async ({ page }) => {
  const { address } = fullest(kind('compare/[a]/[b]/'));
  await page.goto(address);
  const parts = page.locator('main .across, main .matrix, main .diff');
  // Scripts may put a space beside what they add.
  const wordsOf = async (all: Locator) =>
    (await all.allTextContents()).map((text) => text.split(/\s+/).join(' ').trim());
  const built = await wordsOf(parts);
  const names = await page.locator('main .named a').allTextContents();
  const [, a, b] = address.split('/');
  await page.goto(`compare/?with=${a},${b}`);
  const drawn = page.locator('choose-sides');
  await expect(drawn.locator('.named a')).toHaveCount(2);
  const isSwapped = (await drawn.locator('.named a').first().textContent()) !== names[0];
  if (isSwapped) await page.goto(`compare/?with=${b},${a}`);
  await expect(drawn.locator('.named a')).toHaveText(names);
  await expect.poll(() => wordsOf(drawn.locator('.across, .matrix, .diff'))).toEqual(built);
});

test('A target on the hand-out says who set it and whether that still holds, and nothing else does', async ({
  page,
}) => {
  const target = data.sentences.find((passage) => passage.kind === 'policy' && passage.target);
  const other = data.sentences.find((passage) => !passage.target);
  test.skip(!target || !other, 'no policy sets a target');
  const pins = [target, other].map((passage) => ['pin', passage?.id ?? '']);
  await page.goto(`handout/#${new URLSearchParams(pins)}`);
  await expect(page.locator('hand-out .passage')).toHaveCount(2);
  await expect(page.locator('hand-out [data-standing]')).toHaveCount(1);
  await expect(page.locator('hand-out .passage').first().locator('[data-standing]')).not.toBeEmpty();
});

test('On a phone one column of the matrix stands by itself, or all of them theme by theme', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('compare/');
  const row = page.locator(`[data-table=documents] tr[data-theme="${theme}"] > td:visible`);
  await expect(row).toHaveCount(1);
  const choice = page.locator('select[data-one=documents]');
  await choice.selectOption(column);
  await expect(row).toHaveAttribute('data-column', column);
  await row.getByRole('link').click();
  await expect(page.locator('.under')).toBeInViewport();
  await choice.selectOption('');
  // As many columns as stand at once.
  await expect(row).toHaveCount(await page.locator('[data-table=documents] th[data-column]').count());
});

test.describe('Themes of a pair fold', () => {
  for (const javaScriptEnabled of [true, false])
    test.describe(`with script ${javaScriptEnabled}`, () => {
      test.use({ javaScriptEnabled });

      test('and the one that an address names is open; on paper all are', async ({ page }) => {
        const { address } = fullest(kind('compare/[a]/[b]/'));
        await page.goto(address);
        const folds = page.locator('.across');
        const passages = folds.locator('.passage');
        await expect(passages.filter({ visible: true })).toHaveCount(0);
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000);
        const id = (await folds.nth(2).locator('[id]').first().getAttribute('id')) ?? '';
        await page.goto(`${address}#${id}`);
        await expect(folds.nth(2).locator('.sides')).toBeInViewport();
        await page.emulateMedia({ media: 'print' });
        await expect(passages.filter({ visible: true })).toHaveCount(await passages.count());
      });
    });
});

const sequences = (
  JSON.parse(readFileSync(join(dist, 'data/wording.json'), 'utf8')) as { wording: WordingEntry[] }
).wording;
const isPlain = ({ within, setPhrases }: WordingEntry): boolean =>
  within !== 'citation' && setPhrases.length === 0;

test.describe('Shared wording', () => {
  const entries = (page: Page) => page.locator('.concordance > li');

  test('is the longest at first, without citations and set phrases; the others follow from the data', async ({
    page,
  }) => {
    await page.goto('wording/');
    const plain = sequences.filter(isPlain).map(({ id }) => id);
    const onPage = await entries(page).evaluateAll((all) => all.map(({ id }) => id));
    expect(onPage).toEqual(plain.slice(0, onPage.length));
    await page.getByRole('button', { name: wording.en.filter.more }).click();
    await expect(entries(page)).toHaveCount(Math.min(plain.length, onPage.length + 50));
  });

  test('is narrowed by length, documents and marks over all of it, and the address keeps that', async ({
    page,
  }) => {
    const [first] = sequences.filter(isPlain);
    const {
      length,
      documents: [a = '', b = ''],
    } = first ?? { length: 0, documents: [] };
    const asked = sequences.filter((one) => isPlain(one) && one.length >= length);
    await page.goto(`wording/?length=${length}&document=${a}&and=${b}`);
    await expect(entries(page)).toHaveCount(
      asked.filter(({ documents }) => documents.includes(a) && documents.includes(b)).length,
    );
    await page.getByRole('button', { name: wording.en.filter.clear }).click();
    await expect(page).toHaveURL((url) => url.search === '');
    for (const mark of ['citation', 'set'] as const)
      await page.getByLabel(wording.en.filter[mark], { exact: true }).uncheck();
    await expect(entries(page)).toHaveCount(Math.min(50, sequences.length));
    await expect(entries(page).first()).toHaveId(sequences[0]?.id ?? '');
  });

  test('shows a sequence by its address, whether the page has it, its data are one file or several, or it is none', async ({
    page,
  }) => {
    const other = sequences.find((one) => !isPlain(one)) ?? sequences.at(-1);
    if (!other) throw new Error('expected a sequence');
    for (const address of [`wording/?seq=${other.id}`, `wording/#${other.id}`]) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(entries(page)).toHaveCount(1);
      await expect(entries(page).locator('mark')).toHaveCount(other.places.length);
    }
    const list = 'wording';
    const shards = sequences.map(({ id }, at) => ({ path: `w-${at}.jsonl`, list, first: id, last: id }));
    await page.route('**/data/wording.json', (route) => route.fulfill({ json: { shards } }));
    await page.route('**/data/w-*.jsonl', (route) => {
      const at = Number(/w-(\d+)/.exec(route.request().url())?.[1]);
      expect(sequences[at]?.length).toBe(other.length);
      return route.fulfill({ body: `${JSON.stringify(sequences[at])}\n` });
    });
    await page.goto(`wording/?seq=${other.id}`);
    await expect(entries(page)).toHaveId(other.id);
    await page.goto(`wording/?seq=gone-1-0-${other.length}`);
    await expect(page.locator('wording-list output')).toHaveText(wording.en.filter.gone);
  });
});

test('Shared wording is nowhere given a direction', async ({ page }) => {
  for (const { address } of [
    ...pagesOf(kind('wording/')),
    ...pagesOf(kind('compare/[a]/[b]/')).slice(0, 4),
  ]) {
    await page.goto(address);
    expect(await page.locator('main').innerText()).not.toMatch(/[→←↔⇒]|borrowed from|copied|influence/i);
  }
});
