// A missing page makes the browser itself complain, so these tests do not ask for a silent console.
import { expect, test } from '@playwright/test';
import { byId, clauseOf, reading, sentence } from '#tests/support/site/reading.ts';

test('A damaged address leads to the right place, or says what was not found and what is nearest', async ({
  page,
  baseURL,
}) => {
  await page.goto(reading());
  const id = await sentence(page);
  const clause = clauseOf(id);
  const cite = await page.locator(`${byId(clause)} a.number`).getAttribute('title');
  const chinese = await page.request.get(`${baseURL}${reading()}${clause}.json`);
  const { cite: cited } = (await chinese.json()) as { cite: { zh: string; en: string } };
  expect(cite).toContain(cited.en);
  const document = reading();

  /** Where each leads to, and whether words say that what it names is not there. */
  const cases: readonly (readonly [address: string, to: string, isTold: boolean])[] = [
    [`${document}#${clause}.`, `${document}#${clause}`, false],
    [`${document}#${id}。`, `${document}#${id}`, false],
    [`${document}#${cited.zh}`, `${document}#${clause}`, false],
    [`${document}#99.9.9`, `${document}#99.9.9`, true],
    [`zh/${document}#${clause}.s99`, `zh/${document}#${clause}`, true],
    [`${document}${clause}/#${clause}.s99`, `${document}${clause}/#${clause}`, true],
    [`${document}${clause}/。`, `${document}${clause}/`, false],
    [`${document}${clause})`, `${document}${clause}/`, false],
    [`${document}${cited.zh}`, `${document}${clause}/`, false],
    [`${document.toUpperCase()}${clause}/#${id}`, `${document}${clause}/#${id}`, false],
    [`${document.replace('documents/', '')}${clause}/`, `${document}${clause}/`, false],
    [`${document}${clause}.99/`, `${document}${clause}.99/`, true],
    ['about/#99', 'about/#99', true],
  ];
  for (const [address, to, isTold] of cases) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page, address).toHaveURL(`${baseURL}${encodeURI(to)}`);
    const note = page.locator('[data-address-note]:visible');
    await expect(note, address).toHaveCount(isTold ? 1 : 0);
    if (isTold) await expect(note, address).toContainText(/99/);
    const fragment = to.split('#')[1];
    if (fragment && !fragment.startsWith('99'))
      await expect(page.locator(byId(fragment)), address).toBeInViewport();
  }
});

test('What comes nearest to an address that is not there is one link away, in the language of the address', async ({
  page,
  baseURL,
}) => {
  await page.goto(`zh/${reading()}`);
  const clause = clauseOf(await sentence(page));
  await page.goto(`zh/${reading()}${clause}.99/`);
  const note = page.locator('[data-address-note]');
  await expect(note).toContainText('没有');
  await note.getByRole('link').click();
  await expect(page).toHaveURL(`${baseURL}zh/${reading()}${clause}/`);
});

test('A row that stands on another page of its list is found there', async ({ page, baseURL }) => {
  const base = new URL(baseURL ?? '').pathname;
  const html = await (await page.request.get(`${baseURL}names/`)).text();
  const nav = `<nav data-list="${base}names/" data-further="${base}names/page_{page}/" data-pages="3"></nav>`;
  /** The list itself, as one of three pages of which the last has the row. */
  await page.route(/\/names\/(page_\d\/)?$/, (route) => {
    const row = route.request().url().endsWith('page_3/') ? '<p id="the-row">…</p>' : '';
    return route.fulfill({ contentType: 'text/html', body: html.replace('</main>', `${nav}${row}</main>`) });
  });
  await page.goto('names/#the-row');
  await expect(page).toHaveURL(`${baseURL}names/page_3/#the-row`);
  await expect(page.locator('#the-row')).toBeVisible();
});
