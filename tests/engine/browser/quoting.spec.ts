// Words that are taken away: copied, quoted, held against their source, reported.

import type { Page } from '@playwright/test';
import { clausesOf } from '#src/corpus/walk.ts';
import { drawnFullWidth } from '#src/views/punctuation.ts';
import { expect, test } from '#tests/support/page.ts';
import { pagesOf } from '#tests/support/site/built.ts';
import { pasted, selectSource } from '#tests/support/site/pasting.ts';
import { documentAt, printed, withoutSpace } from '#tests/support/site/printed.ts';
import { byId, clauseOf, PHONE, reading, redrawn, sentence } from '#tests/support/site/reading.ts';
import { kind } from '#tests/support/site/routes.ts';

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

/** The clauses of the text with the most half-width marks that have the most of them. */
async function markedClauses() {
  const document = await documentAt(redrawn());
  const marks = (text: string): number => drawnFullWidth(text).size;
  return clausesOf([document])
    .toSorted((a, b) => marks(b.text) - marks(a.text))
    .slice(0, 3);
}

test('What is pasted is every printed mark, in its language, with one link and nothing of the editors', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(CLIPBOARD);
  await page.goto(redrawn());
  for (const clause of await markedClauses()) {
    await selectSource(page, clause.id);
    await page.keyboard.press('ControlOrMeta+C');
    const { seen, links, languages, dress } = await pasted(context);
    const address = `${baseURL}${redrawn()}${clause.id}/`;
    expect(seen).toBe(withoutSpace(printed(clause)) + address);
    expect(links).toEqual([address]);
    expect(new Set(languages)).toEqual(new Set(['zh-CN']));
    expect(dress).toBe(0);
  }
  // What is typed into a field is the reader's own.
  await page.keyboard.press('/');
  await page.locator('#finder').getByRole('combobox').fill('a,b');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  expect((await pasted(context)).seen).toBe('a,b');
});

test('Without script every printed mark is seen where it is pasted', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(redrawn());
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  const field = await browser.newContext();
  const { seen } = await pasted(field);
  for (const clause of await markedClauses())
    for (const { text } of clause.sentences) expect(seen).toContain(withoutSpace(text));
  await field.close();
  await context.close();
});

/** The rows of the menu, once it is there. */
async function rows(page: Page): Promise<(string | undefined)[]> {
  await expect(page.locator('.quote-menu button').first()).toBeFocused();
  return page.locator('.quote-menu button').evaluateAll((all) => all.map((one) => one.dataset.act));
}

test('The menu of a sentence works by keyboard: quotation, with English, address, sharing, report', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(CLIPBOARD);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async ({ text }: ShareData) => {
        document.title = text ?? '';
      },
    });
  });
  await page.goto(reading());
  const id = await sentence(page);
  const clause = (await documentAt(reading())).clauses.find((one) => one.id === clauseOf(id));
  const [, quoted] = clause?.sentences ?? [];
  const sign = page.locator(`${byId(id)} .sign:not(.note-sign)`);
  const address = `${baseURL}${reading()}${clauseOf(id)}/#${id}`;
  await sign.focus();
  await page.keyboard.press('Enter');
  expect(await rows(page)).toEqual(['quotation', 'both', 'address', 'share', 'pin', 'page', 'report']);
  await page.keyboard.press('Escape');
  await expect(page.locator('.quote-menu')).toBeHidden();
  await expect(sign).toBeFocused();

  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const taken = async (act: string): Promise<string[]> => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('Enter');
    // A key goes also to what is not shown, and the menu opens when its clause has come.
    await expect(page.locator(`.quote-menu [data-act="${act}"]`)).toBeVisible();
    await page.locator(`.quote-menu [data-act="${act}"]`).press('Enter');
    await expect(page.locator('quote-tools .announcement')).not.toBeEmpty();
    await expect.poll(clipboard).not.toBe('');
    return (await clipboard()).split('\n');
  };
  await page.keyboard.press('c');
  await rows(page);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.quote-menu [data-act="both"]')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.quote-menu [data-act="report"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sign).toBeFocused();
  const plain = await taken('quotation');
  expect([plain[0], plain.at(-1)?.endsWith(address)]).toEqual([quoted?.text, true]);
  expect(plain.join('\n')).not.toContain(quoted?.translation ?? '');
  const both = await taken('both');
  expect(both[1]).toContain(quoted?.translation);
  expect((await pasted(context)).links).toEqual([address]);
  await page.keyboard.press('Enter');
  await rows(page);
  await page.locator('.quote-menu [data-act="share"]').press('Enter');
  await expect(page).toHaveTitle(both.join(' '));
});

test('Words that are selected get the menu, by pointer or by C, and are quoted as they were selected', async ({
  page,
  context,
}) => {
  await context.grantPermissions(CLIPBOARD);
  await page.goto(`zh/${redrawn()}`);
  const [clause] = await markedClauses();
  const id = clause?.sentences[0]?.id ?? '';
  const words = clause?.sentences[0]?.text.slice(0, 6);
  await page.locator(byId(id)).evaluate((line) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    range.setStart(line, 0);
    for (let left = 6, node = walker.nextNode(); node instanceof Text && left > 0; node = walker.nextNode()) {
      range.setEnd(node, Math.min(left, node.length));
      left -= node.length;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  const button = page.locator('quote-tools .floating');
  await expect(button).toBeVisible();
  await button.click();
  await rows(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  expect(await rows(page)).toEqual(['quotation', 'address', 'pin', 'page', 'report']);
  await page.keyboard.press('Enter');
  await expect(page.locator('quote-tools .announcement')).not.toBeEmpty();
  const quotation = await page.evaluate(() => navigator.clipboard.readText());
  expect(quotation.split('\n')[0]).toBe(words);
  expect(quotation).toContain(`#${id}`);
});

test('On a phone every sign is large enough to be hit, and stands over no words', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const { address } of pagesOf(kind('documents/[doc]/')).slice(0, 2)) {
    await page.goto(address);
    const faults = await page.locator('.clause .line').evaluateAll((lines) =>
      lines.flatMap((line) => {
        const sign = line.querySelector('.sign:not(.note-sign)')?.getBoundingClientRect();
        if (!sign || !line.checkVisibility()) return [];
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const boxes: DOMRect[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          // Above and below, lines are a few pixels apart.
          boxes.push(
            ...[...range.getClientRects()].filter(
              ({ top, bottom }) => top < sign.bottom - 8 && bottom > sign.top + 8,
            ),
          );
        }
        const isOver = boxes.some(({ left, right }) => left < sign.right - 1 && right > sign.left + 1);
        return sign.width < 24 || sign.height < 24 || isOver
          ? [`${line.id} ${sign.width} × ${sign.height} ${isOver}`]
          : [];
      }),
    );
    expect(faults, address).toEqual([]);
  }
});

test('A hit and a quoted sentence have the same menu', async ({ page }) => {
  const clause = (await markedClauses())[0];
  const query = clause?.sentences[0]?.text.slice(0, 8) ?? '';
  await page.setViewportSize(PHONE);
  const found = `search/?q=${encodeURIComponent(query)}`;
  for (const address of [found, `zh/${found}`, `${found}&view=lines`, 'figures/']) {
    await page.goto(address);
    const button = page.locator('main .quote-open:visible').first();
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), address).toBeGreaterThanOrEqual(24);
    await button.click();
    expect(await rows(page), address).toContain('address');
    await expect(page.locator('.quote-menu p')).toContainText(/《.+》/);
    // Of a hit the sentence that holds it, and not the clause.
    if (address !== 'figures/')
      await expect(page.locator('.quote-menu p')).toContainText(/, sentence 1\b|第1句/);
    const menu = await page.locator('.quote-menu').boundingBox();
    expect(menu?.y, address).toBeGreaterThanOrEqual(0);
    expect((menu?.y ?? 0) + (menu?.height ?? 0), address).toBeLessThanOrEqual(PHONE.height);
  }
});

test('A clause is held against its file; one changed byte is found; without https that is said', async ({
  page,
}) => {
  const [clause] = await markedClauses();
  const address = `${redrawn()}${clause?.id}/`;
  const verify = async (): Promise<void> => {
    await page.goto(address);
    await page.locator('verify-clause button').click();
  };
  const state = page.locator('verify-clause');
  await verify();
  await expect(state).toHaveAttribute('data-verified', 'equal');
  await expect(state.locator('li')).toHaveCount(3);

  await page.route('**/data/seeds/*', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[body.length - 1] = (body.at(-1) ?? 0) ^ 1;
    await route.fulfill({ response, body });
  });
  await verify();
  await expect(state).toHaveAttribute('data-verified', 'different');

  await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
  await verify();
  await expect(state.getByRole('status')).toContainText('https');
});

test('Where no address for reports is set, the page says what to note down', async ({ page }) => {
  await page.goto(`${reading()}`);
  await expect(page.locator('.report-error')).toContainText(/No address for reports.+version \(\d/s);
});
