import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { settings } from '#src/cli/settings.ts';
import { plain } from '#tests/support/gold.ts';
import { expect, test } from '#tests/support/page.ts';
import { parseCsv } from '#tests/support/published/csv.ts';
import { everyElement, xmlTree } from '#tests/support/published/xml.ts';
import { dist } from '#tests/support/site/built.ts';
import { clauses, common1, common2 } from '#tests/support/site/searching.ts';

/** Every place where a text prints something, clause by clause; what is sought is one or two characters. */
function places(query: string) {
  return clauses.flatMap((clause) =>
    Array.from({ length: clause.folded.split(plain(query)).length - 1 }, () => clause.key),
  );
}

async function open(
  page: Page,
  query: string,
  more: Record<string, string> = {},
  language = '',
): Promise<void> {
  await page.goto(
    `${language}search/?${new URLSearchParams({ q: query, view: 'lines', show: 'all', ...more })}`,
  );
  await expect(page.locator('[data-line]').first()).toBeVisible();
}

const linesIn = (page: Page) =>
  page.locator('[data-line]').evaluateAll((lines) =>
    lines.map((line) => {
      const text = (part: string): string => line.querySelector(part)?.textContent ?? '';
      return {
        key: (line as HTMLElement).dataset.clause ?? '',
        left: text('.left'),
        word: text('mark'),
        right: text('.right'),
      };
    }),
  );

for (const query of [common1, common2])
  test(`each place that prints ${query} is a line, in the order of time and text`, async ({ page }) => {
    await open(page, query);
    const lines = await linesIn(page);
    expect(lines.map(({ key }) => key)).toEqual(places(query));
    await expect(page.locator('[data-line]:not(:has([data-status]))')).toHaveCount(0);
    for (const { key, left, word, right } of lines) {
      expect(plain(word)).toBe(plain(query));
      expect([...left].length).toBeLessThanOrEqual(16);
      expect(clauses.find((clause) => clause.key === key)?.printed).toContain(left + word + right);
    }
    // How often stands below, and comes to the same.
    const counts = await page.locator('[data-frequency="document"] [data-lines-in]').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(lines.length);
  });

test('lines are chosen, widened, sorted and grouped; the address says so', async ({ page }) => {
  await page.goto(`search/?${new URLSearchParams({ q: common2, show: 'all' })}`);
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  await page.getByLabel('lines (concordance)').check();
  await expect(page.locator('[data-line]').first()).toBeVisible();
  await page.getByLabel('Characters on either side').fill('7');
  await page.getByLabel('Characters on either side').press('Tab');
  await page.getByLabel('Groups').selectOption('right');
  await expect(page).toHaveURL(/view=lines&width=7&group=right/);
  await expect(page.locator('[data-lines] h3').nth(1)).toBeVisible();
  for (const line of await linesIn(page)) expect([...line.right].length).toBeLessThanOrEqual(7);
  const sizes = await page
    .locator('[data-lines] section')
    .evaluateAll((groups) => groups.map((group) => group.querySelectorAll('[data-line]').length));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(places(common2).length);
});

for (const [width, language] of [
  [360, 'zh/'],
  [1440, ''],
] as const)
  test(`at ${width} px the word stands in the middle of every line, in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, common1, { width: '40' }, language);
    const middles = await page.locator('[data-line] mark').evaluateAll((marks) =>
      marks.slice(0, 30).map((mark) => {
        const { left, right } = mark.getBoundingClientRect();
        return Math.round((left + right) / 2);
      }),
    );
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(2);
    expect(Math.max(...middles)).toBeLessThan(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('by keyboard: down from the box into the lines, Enter opens', async ({ page }) => {
  await open(page, common2);
  await page.locator('#q').press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const [, second = ''] = places(common2);
  await expect(page.locator('[data-line]:focus-within')).toHaveAttribute('data-clause', second);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/documents/${second.split('#')[0]}/`));
});

async function takenBytes(page: Page, name: string): Promise<Buffer> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFileSync(await (await arriving).path());
}

async function taken(page: Page, name: string): Promise<string> {
  return String(await takenBytes(page, name));
}

test('what was found is taken away whole, whatever page is shown', async ({ page, baseURL }) => {
  await page.goto(`search/?${new URLSearchParams({ q: common1 })}`);
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  const keys = [...new Set(places(common1))];
  // Files name the origin that the site was built for, a script the one at which it stands.
  const here = (text: string): string => text.replaceAll(settings().site, new URL(baseURL ?? '').origin);
  // A document’s file has a record of each of its clauses.
  const published = (format: string): string[] =>
    [...new Set(keys.map((key) => key.split('#')[0]))].map((id) =>
      here(readFileSync(join(dist, `documents/${id}.${format}`), 'utf8')),
    );
  const ids = keys.map((key) => key.replace('#', ':'));

  await page.getByText('Take away all that was found').click();
  const [heads, ...rows] = parseCsv(await taken(page, 'CSV'));
  expect(rows.map(([key]) => key)).toEqual(places(common1));
  for (const row of rows) {
    expect(plain(row.at(-4) ?? '')).toBe(plain(common1));
    // The whole sentence, or heading, that holds it.
    expect(plain(row.at(-2) ?? '')).toContain(plain(common1));
    expect(row.at(-6)).toMatch(/^https?:.*\/documents\//);
    for (const cited of [row.at(-7), row.at(-8)]) expect(cited).toContain(new URL(baseURL ?? '').origin);
  }
  expect(heads?.join('')).not.toMatch(/\p{Script=Han}/u);
  expect(await taken(page, 'RIS')).toBe(
    ids
      .map((id) =>
        published('ris')
          .join('')
          .split(/(?<=ER {2}- \r\n)/)
          .find((record) => record.includes(`\r\nID  - ${id}\r\n`)),
      )
      .join(''),
  );
  const csl = JSON.parse(await taken(page, 'CSL-JSON')) as unknown[];
  const records = published('csl.json').flatMap((file) => JSON.parse(file) as { id: string }[]);
  expect(csl).toEqual(ids.map((id) => records.find((record) => record.id === id)));
  const markdown = await taken(page, 'Markdown');
  expect(markdown.match(/\]\(http|<http/g)?.length).toBe(keys.length);

  // For coding programs: selections in what was found, with the GUIDs of the file that the site publishes.
  const selections = (zip: Buffer) =>
    everyElement(xmlTree(strFromU8(unzipSync(zip)['project.qde'] ?? new Uint8Array())))
      .filter(({ name }) => name === 'PlainTextSelection')
      .map(({ attributes }) => attributes);
  const some = selections(await takenBytes(page, 'Coding project (.qdpx)'));
  expect(some.length).toBeGreaterThan(0);
  expect(selections(readFileSync(join(dist, 'data/corpus.qdpx')))).toEqual(expect.arrayContaining(some));
  for (const { name = '' } of some) expect(keys).toContain(name.replace(/\.s\d+$/, ''));

  await page.getByRole('button', { name: 'Pin all' }).click();
  await expect(page.locator('[data-taken]')).toHaveText(/^\d+ passages/);
  const said = Number(/\d+/.exec((await page.locator('[data-taken]').textContent()) ?? '')?.[0]);
  await page.getByRole('link', { name: 'To the hand-out' }).click();
  await expect(page.locator('.sheet .passage')).toHaveCount(said);
});

test('filters alone show what they leave, with counts beside the choices', async ({ page }) => {
  await page.goto('search/');
  const first = page.locator('[data-facet="document"] input').first();
  const id = (await first.getAttribute('value')) ?? '';
  await first.check();
  const own = clauses.filter(({ document }) => document.id === id);
  await expect(page.locator('[data-count]')).toHaveText(String(own.length));
  await expect(page).toHaveURL(new RegExp(`\\?document=${id}`));
  const counts = await page.locator('[data-facet="document"] .figures').allTextContents();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(clauses.length);
  await page.getByRole('link', { name: 'Clear all filters' }).click();
  await expect(page.locator('[data-state="help"]')).toBeVisible();
  await expect(page.locator('[data-facet="document"] li')).toHaveCount(counts.length);
});
