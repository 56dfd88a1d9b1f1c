import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { resting } from '#tests/support/idle.ts';
import { expect, test } from '#tests/support/page.ts';
import { shiftOf, watchShifts } from '#tests/support/shifts.ts';
import { fullest, pagesOf } from '#tests/support/site/built.ts';
import { byId, clauseOf, PHONE, reading, sentence, WIDE } from '#tests/support/site/reading.ts';
import { kind } from '#tests/support/site/routes.ts';

test.use({ viewport: WIDE });

for (const size of [PHONE, WIDE]) {
  test(`Opened at a sentence, nothing in sight moves when the scripts come (${size.width} px)`, async ({
    page,
  }) => {
    const rest = resting(page);
    await page.setViewportSize(size);
    await page.goto(reading());
    const id = await page.locator('.clause').last().locator('.source .line').first().getAttribute('id');
    await watchShifts(page);
    // Another page lies between: from one place of a page to another nothing would be loaded.
    await page.goto('about/');
    await page.goto(`${reading()}#${id}`);
    await expect(page.locator(byId(id ?? ''))).toBeInViewport();
    await expect(page.locator('reading-tools')).toHaveCount(1);
    await rest();
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
  });
}

test('The contents list leads to each part and marks the one that is read', async ({ page }) => {
  await page.goto(reading());
  const links = page.locator('.contents').getByRole('link');
  expect(await links.count()).toBeGreaterThan(1);
  // They say how many notes there are from the first of them on.
  const notes = await page.evaluate(() => {
    const first = document.getElementById(
      document.querySelector('.contents a')?.getAttribute('href')?.slice(1) ?? '',
    );
    const entries = [...document.querySelectorAll('.clause .note-entry')];
    return {
      said: [...document.querySelectorAll('.contents a .note')].map((count) => Number(count.textContent)),
      held: entries.filter((entry) => (first?.compareDocumentPosition(entry) ?? 0) & 4).length,
    };
  });
  expect(notes.held).toBeGreaterThan(0);
  expect(notes.said.reduce((sum, count) => sum + count, 0)).toBe(notes.held);
  await expect(links.getByRole('img', { name: /^\d+ notes?$/ })).toHaveCount(notes.said.length);
  for (const link of [links.last(), links.nth(1)]) {
    const target = page.locator(byId((await link.getAttribute('href'))?.slice(1) ?? ''));
    await link.click();
    await expect(target).toBeInViewport();
    await expect(link).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('.contents [aria-current]')).toHaveCount(1);
  }
});

test('On a phone the text begins on the first screen, and a bar travels with the reader', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async ({ url }: ShareData) => {
        document.title = url ?? '';
      },
    });
  });
  await page.goto(reading());
  const top = await page.locator('.clause .line').first().boundingBox();
  expect(top?.y).toBeLessThan(PHONE.height);
  const bar = page.locator('reading-bar');
  const height = (await bar.boundingBox())?.height;
  expect(height).toBeGreaterThanOrEqual(44);
  expect(height).toBeLessThanOrEqual(48);

  const link = page.locator('.contents a').last();
  await expect(link).toBeHidden();
  await bar.locator('[popovertarget=contents]').click();
  await link.click();
  await expect(link).toBeHidden();
  const id = (await link.getAttribute('href'))?.slice(1) ?? '';
  const clause = page.locator(byId(id));
  await expect(clause).toBeInViewport();
  await expect(bar.locator('.where')).toHaveText(
    (await clause.locator('.number').getAttribute('title')) ?? '',
  );
  await expect(bar).toBeInViewport();
  // Pressed where it stands: while a typeface comes the bar may be on its way out, and Playwright would scroll to find it.
  await bar.getByRole('button', { name: 'Share' }).evaluate((button) => (button as HTMLElement).click());
  await expect(page).toHaveTitle(
    await clause.locator('.number').evaluate((number: HTMLAnchorElement) => number.href),
  );
  await page
    .locator('main')
    .evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.mouse.wheel(0, -40);
  await page.mouse.wheel(0, 40);
  await expect(bar).not.toBeInViewport();
  await page.mouse.wheel(0, -40);
  await expect(bar).toBeInViewport();

  // Neither what an address leads to nor what the keyboard comes to lies under it.
  const first = page.locator('.clause').nth(4);
  await page.goto(`${reading()}#${await first.getAttribute('id')}`);
  await page.mouse.wheel(0, -1);
  await expect(bar).toBeInViewport();
  const edge = async (of: typeof bar): Promise<number> => (await of.boundingBox())?.y ?? 0;
  expect((await edge(first)) + 1).toBeGreaterThanOrEqual((await edge(bar)) + (height ?? 0));
});

test('Who has read on in a text is offered to go on there, may begin anew, and is moved nowhere', async ({
  page,
}) => {
  const offer = page.locator('reading-place');
  const address = await page.goto(reading()).then(() => page.url());
  const come = async (to = address): Promise<void> => {
    // Something lies between, so that the text is left and opened anew.
    await page.goto('about:blank');
    await page.goto(to);
  };
  const kept = (): Promise<string> => page.evaluate(() => Object.values(localStorage).join(''));
  const read = page.locator('.clause').nth(4);
  // What keeps the place comes with the first step into the text.
  const rest = resting(page);
  const readOn = async (): Promise<void> => {
    await read.evaluate((clause) => clause.scrollIntoView({ behavior: 'instant' }));
    await rest();
  };
  const id = (await read.getAttribute('id')) ?? '';

  // What an address names has not been read yet.
  await come(`${address}#${id}`);
  await come();
  await expect(page.locator('reading-tools')).toHaveCount(1);
  await expect(offer).toBeHidden();
  expect(await kept()).toBe('');

  await readOn();
  await watchShifts(page);
  await come();
  const link = offer.getByRole('link');
  await expect(link).toHaveText(new RegExp(`${await read.locator('.number').getAttribute('title')}$`));
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await shiftOf(page)).toBe(0);
  await link.press('Enter');
  await expect(read).toBeInViewport();
  await expect(offer).toBeHidden();

  await come();
  await expect(offer).toBeVisible();
  await page.locator('.turns').scrollIntoViewIfNeeded();
  await expect(offer).toBeHidden();

  // A text that has been read to its end is begun anew.
  await come();
  expect(await kept()).toBe('');
  await readOn();
  await come();
  await offer.getByRole('button').click();
  await expect(offer).toBeHidden();
  expect(await kept()).toBe('');
});

test('A clause page leads to its neighbours by name, on a phone from a bar too, and fades where motion is wanted', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(reading());
  const entries = page.locator('.contents li > a');
  const [before, , after] = await entries.evaluateAll((links) =>
    links.slice(-3).map((link) => ({
      id: link.getAttribute('href')?.slice(1),
      name: link.querySelector(':scope > [lang]')?.textContent ?? '',
    })),
  );
  const own = (await entries.nth(-2).getAttribute('href'))?.slice(1);
  await page.goto(`${reading()}${own}/`);
  const bar = page.locator('reading-bar');
  // The bar stands under the head, and there what a clause may be cited as is folded, on a wide window not.
  const [head, travelling] = [await page.locator('h1').boundingBox(), await bar.boundingBox()];
  expect(travelling?.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0));
  const cited = page.locator('.may-cite dl');
  await expect(cited).toBeHidden();
  await page.locator('.opening summary').click();
  await expect(cited).toBeVisible();
  await page.locator('.opening summary').click();
  await page.setViewportSize(WIDE);
  await expect(cited).toBeVisible();
  await expect(page.locator('.opening summary')).toBeHidden();
  await page.setViewportSize(PHONE);
  for (const [rel, words, there] of [
    ['prev', 'Previous', before],
    ['next', 'Next', after],
  ] as const) {
    const turn = page.locator(`.turns [rel=${rel}]`);
    const href = (await turn.getAttribute('href')) ?? '';
    if (href.endsWith(`/${there?.id}/`)) await expect(turn).toContainText(there?.name ?? '');
    await expect(turn.locator('[lang]')).toHaveText(/\S/);
    await expect(bar.getByRole('link', { name: words })).toHaveAttribute('href', href);
  }
  const next = bar.getByRole('link', { name: 'Next' });
  const to = (await next.getAttribute('href')) ?? '';
  await next.click();
  await page.waitForURL(`**${to}`);

  const fades = (): Promise<boolean> =>
    page.evaluate(() => {
      const isAsked = (rules: CSSRuleList): boolean =>
        [...rules].some((rule) => {
          if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return false;
          if (rule.cssText.startsWith('@view-transition')) return true;
          return rule instanceof CSSGroupingRule && isAsked(rule.cssRules);
        });
      return [...document.styleSheets].some((sheet) => isAsked(sheet.cssRules));
    });
  expect(await fades()).toBe(false);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await fades()).toBe(true);
});

/** Edges of the lines of the longest clause in both languages, how wide its Chinese is in em, and its id. */
async function edges(page: Page): Promise<{ zh: DOMRect[]; en: DOMRect[]; measure: number; id: string }> {
  return page.locator('.clause').evaluateAll((clauses) => {
    const of = (clause: Element, voice: string): Element[] => [...clause.querySelectorAll(`.${voice} .line`)];
    const longest = clauses.reduce((a, b) => (of(b, 'source').length > of(a, 'source').length ? b : a));
    const [zh, en] = ['source', 'translation'].map((voice) =>
      of(longest, voice).map((line) => line.getBoundingClientRect()),
    );
    const row = longest.querySelector('.source p > *');
    const em = row ? Number.parseFloat(getComputedStyle(row).fontSize) : 1;
    return { zh: zh ?? [], en: en ?? [], measure: (row?.clientWidth ?? 0) / em, id: longest.id };
  });
}

test('A page is fetched when its link is meant: no file, nothing without it, and nothing where data are saved', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') asked.push(new URL(request.url()).pathname);
  });
  const meant = async (link: string): Promise<void> => {
    await page.locator(link).first().hover();
    await page.clock.runFor(1000);
  };
  const leading = 'header nav a[href]:not([aria-current]):visible';
  await page.clock.install();
  await page.goto('data/');
  await meant('main a[href$=".csv"]:visible');
  await meant('main a[href^="#"]:visible');
  expect(asked).toEqual([]);
  const href = (await page.locator(leading).first().getAttribute('href')) ?? '';
  const response = page.waitForResponse(`**${href}`);
  await meant(leading);
  await (await response).finished();
  expect(asked).toEqual([href]);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
  );
  await page.goto('data/');
  asked.length = 0;
  await page.mouse.move(0, 0);
  await meant(leading);
  expect(asked).toEqual([]);
});

test('A page that was fetched when its link was meant is not sent again when it is opened', async ({
  page,
}) => {
  await page.goto('data/');
  const link = page.locator('header nav a[href]:not([aria-current]):visible').first();
  const response = page.waitForResponse(`**${await link.getAttribute('href')}`);
  await link.hover();
  await (await response).finished();
  await link.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/data/'));
  // This server lets nothing be kept unasked: then 300 stands for its answer that nothing has changed.
  const sent = await page.evaluate(() =>
    performance
      .getEntriesByType('navigation')
      .map((entry) => (entry instanceof PerformanceNavigationTiming ? entry.transferSize : null)),
  );
  expect(sent).toEqual([300]);
});

test('Both languages stand sentence by sentence: one under the other, or level where there is room', async ({
  page,
}) => {
  await page.goto(reading());
  const { id } = await edges(page);
  for (const width of [PHONE.width, 1280, 1440, 1920])
    for (const address of [reading(), `${reading()}${id}/`, `zh/${reading()}${id}/`]) {
      await page.setViewportSize({ ...PHONE, width });
      await page.goto(address);
      const { zh, en, measure } = await edges(page);
      expect(zh.length).toBeGreaterThan(3);
      if (width >= 1280) {
        expect(measure, `${address} at ${width} px`).toBeGreaterThanOrEqual(30);
        expect(measure, `${address} at ${width} px`).toBeLessThanOrEqual(40);
      }
      for (const [at, line] of zh.entries()) {
        const answer = en[at];
        const next = zh[at + 1];
        if (!answer) throw new Error('expected a translation of each line');
        if (width > PHONE.width) {
          expect(answer.left).toBeGreaterThan(line.right - 1);
          expect(Math.abs(answer.top - line.top)).toBeLessThan(12);
        } else {
          expect(answer.top).toBeGreaterThanOrEqual(line.bottom);
          if (next) expect(next.top).toBeGreaterThanOrEqual(answer.bottom);
        }
      }
    }
});

test('The Chinese interface begins with Chinese alone, and all begin with notes and figures', async ({
  page,
}) => {
  await page.goto(`zh/${reading()}`);
  await expect(page.locator('.clause .translation').first()).toBeHidden();
  await expect(page.locator('reading-tools input[name=marks]:checked')).toHaveCount(2);
  const lineOf = (layer: string): Promise<string> =>
    page
      .locator(`.line > .mark.${layer}`)
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
  expect([await lineOf('figure'), await lineOf('name')]).toEqual(['underline', 'none']);
  await page.locator('reading-tools input[value=name]').check();
  await page.locator('reading-tools input[value=both]').check();
  await page.reload();
  // What was chosen stands before any module has come.
  expect([await lineOf('figure'), await lineOf('name')]).toEqual(['underline', 'underline']);
  await expect(page.locator('.clause .translation').first()).toBeVisible();
});

test('Notes stand level in one margin without holes in the text, and the frame uses a wide window', async ({
  page,
}) => {
  for (const size of [WIDE, { width: 2200, height: 1200 }]) {
    await page.setViewportSize(size);
    await page.goto(reading());
    const found = await page.evaluate(() => {
      const of = (selector: string, root: ParentNode = document): DOMRect[] =>
        [...root.querySelectorAll(selector)]
          .map((one) => one.getBoundingClientRect())
          .filter((one) => one.height > 0);
      const clauses = [...document.querySelectorAll('.clause')].map((clause) => of('.line', clause));
      const notes = of('.beside > :not(summary)');
      return {
        gaps: clauses.slice(1).map((lines, at) => {
          const before = Math.max(...(clauses[at] ?? []).map(({ bottom }) => bottom));
          return Math.min(...lines.map(({ top }) => top)) - before;
        }),
        cut: [...document.querySelectorAll('.note-entry')].filter(
          ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
        ).length,
        sides: [...new Set(notes.map(({ left }) => Math.round(left)))],
        overlaps: notes.filter(({ top }, at) => top < (notes[at - 1]?.bottom ?? -Infinity) - 1).length,
        text: Math.max(...clauses.flat().map(({ right }) => right)),
        right: Math.max(...notes.map(({ right }) => right)),
      };
    });
    expect(Math.max(...found.gaps)).toBeLessThanOrEqual(100);
    expect(found.sides).toHaveLength(1);
    expect(found.sides[0]).toBeGreaterThan(found.text);
    expect(found.overlaps).toBe(0);
    // A narrow margin shortens long ones, so that the next keep level; a wide one has them whole.
    if (size !== WIDE) expect(found.cut).toBe(0);
    expect(found.right).toBeGreaterThan(0.9 * size.width);
  }
});

test('The sentence under the pointer lights its counterpart, and so does the focus', async ({ page }) => {
  await page.goto(reading());
  const id = await sentence(page);
  const clause = page.locator('.clause', { has: page.locator(byId(id)) });
  const at = await clause
    .locator('.source .line')
    .evaluateAll((lines, id) => lines.findIndex((line) => line.id === id), id);
  const english = clause.locator('.translation .line').nth(at);
  const lit = page.locator('.line.lit');

  await page.locator(byId(id)).hover();
  await expect(lit).toHaveCount(2);
  await expect(page.locator(byId(id))).toHaveClass(/\blit\b/);
  await expect(english).toHaveClass(/\blit\b/);

  await page.mouse.move(1, 1);
  await expect(lit).toHaveCount(0);

  await english.locator('.sign:not(.note-sign)').focus();
  await expect(lit).toHaveCount(2);
  await expect(page.locator(byId(id))).toHaveClass(/\blit\b/);
});

test('One language alone stands in the address, and the choice is remembered', async ({ page }) => {
  await page.goto(`${reading()}?view=zh`);
  const [source, translation] = ['.clause .source', '.clause .translation'].map((column) =>
    page.locator(column).first(),
  );
  if (!source || !translation) throw new Error('expected two columns');
  await expect(source).toBeVisible();
  await expect(translation).toBeHidden();
  const views = page.locator('reading-tools input[name=view]');
  await expect(page.locator('reading-tools input[value=zh]')).toBeChecked();
  await expect(views).toHaveCount(3);

  await page.locator('reading-tools input[value=en]').check();
  await expect(page).toHaveURL(/\?view=en$/);
  await expect(source).toBeHidden();
  await expect(translation).toBeVisible();

  // A text that nobody has translated stays in sight, whatever was chosen.
  const another = pagesOf(kind('documents/[doc]/')).find(
    ({ address, file }) =>
      address !== reading() && /class="[^"]*\btranslation\b/.test(readFileSync(file, 'utf8')),
  );
  await page.goto(another?.address ?? '');
  await expect(source).toBeHidden();
  await expect(translation).toBeVisible();

  await page.locator('reading-tools input[value=both]').check();
  await expect(page).not.toHaveURL(/view=/);
  await page.reload();
  await expect(source).toBeVisible();
  await expect(translation).toBeVisible();
});

test('The outline has each heading of the text once, in whatever languages it is shown', async ({ page }) => {
  for (const view of ['both', 'zh', 'en']) {
    await page.goto(`${reading()}?view=${view}`);
    const counts = (): Promise<number[]> =>
      page.locator('.clause:has(.heading)').evaluateAll((all) => [
        ...new Set(
          all.map((clause) => {
            const headings = [...clause.querySelectorAll('h2, h3, h4, h5, h6, [role="heading"]')];
            return headings.filter((one) => one.checkVisibility()).length;
          }),
        ),
      ]);
    // What one language needs that stands alone is fetched.
    await expect.poll(counts, view).toEqual([1]);
  }
});

test('The second skip link leads to the text; a sentence that the address names shows its number', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(reading());
  const id = await sentence(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.clause').first()).toBeInViewport();
  for (const address of [reading(), `${reading()}${clauseOf(id)}/`]) {
    await page.goto(`${address}#${id}`);
    const line = page.locator(byId(id));
    await expect(line).toBeInViewport();
    expect(await line.evaluate((one) => getComputedStyle(one, '::before').content)).toMatch(/attr|\d/);
  }
});

test('Beside the kind of a document every page of it says how it stands', async ({ page }) => {
  for (const pattern of ['', '[clause]/', 'introduction/', 'source/'])
    for (const { address } of pagesOf(kind(`documents/[doc]/${pattern}`)).slice(0, 2)) {
      await page.goto(address);
      await expect(page.locator('main .standing-of').first(), address).toHaveText(/^\s*\S.* · \S/);
    }
});

test('Wherever a document is named with its kind, it is said how it stands', async ({ page }) => {
  const named: Readonly<Record<string, string>> = {
    '': '.finding h3:has(.kind)',
    'cities/': 'main li li span:has(> a)',
    'compare/': '[data-table=documents] th[data-column], .pairs dt:has(.kind), label:has([name=document])',
    'compare/instruments/': 'thead th:nth-child(n + 2)',
    'figures/': 'td[data-passage]',
    'names/': 'thead .per-text',
    'references/': 'td span.of:has(.kind)',
    'terms/': 'th[data-document]',
    'themes/': 'thead .per-text',
    [fullest(kind('themes/[theme]/')).address]: '.row:has(.kind, h3 > a)',
  };
  for (const [address, selector] of Object.entries(named)) {
    await page.goto(address);
    const silent = page.locator(selector).filter({ hasNot: page.locator('[data-status]:not(:empty)') });
    await expect(silent, address).toHaveCount(0);
    if (address !== '') expect(await page.locator(selector).count(), address).toBeGreaterThan(0);
  }
});

test('A change of view does not move the clause that is read', async ({ page }) => {
  await page.goto(reading());
  const id = clauseOf(await sentence(page));
  await page.goto(`${reading()}#${id}`);
  await page.mouse.wheel(0, 60);
  await page.locator('reading-tools input[value=zh]').evaluate((input: HTMLInputElement) => input.click());
  await expect(page.locator('.clause .translation').first()).toBeHidden();
  await expect(page.locator(byId(id))).toBeInViewport();
});

test('The language switch keeps the clause and the view', async ({ page, baseURL }) => {
  await page.goto(reading());
  const id = await sentence(page);
  await page.goto(`${reading()}?view=en#${id}`);
  await page.locator('language-switch a').click();
  await expect(page).toHaveURL(`${baseURL}zh/${reading()}?view=en#${id}`);
  await expect(page.locator(byId(id))).toBeInViewport();
  await page.locator('language-switch a').click();
  await expect(page).toHaveURL(`${baseURL}${reading()}?view=en#${id}`);
});

test('In print both languages and the notes stand, and the tools do not', async ({ page }) => {
  await page.goto(reading());
  await page.emulateMedia({ media: 'print' });
  for (const tool of [
    'reading-tools',
    'reading-bar',
    '.contents',
    '.top nav',
    '.foot nav',
    '.clause .sign:not(.note-sign)',
  ])
    await expect(page.locator(tool).first(), tool).toBeHidden();
  for (const part of ['h1', '.clause .source', '.clause .translation', '.clause .note-entry'])
    await expect(page.locator(part).first(), part).toBeVisible();
});

test('In print on paper of A4 nothing is cut off at the side, and folded notes are open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.goto(reading());
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.clause .note-entry').first()).toBeVisible();
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);

  // Addresses stand beside their clauses.
  const marginOf = (): Promise<number[]> =>
    page.locator('.clause').evaluateAll((clauses) =>
      clauses.map((clause) => {
        const line = clause.querySelector('.line')?.getBoundingClientRect();
        const number = clause.querySelector('.clause-margin a')?.getBoundingClientRect();
        const isLevel = !number || !line || Math.abs(number.top - line.top) < line.height;
        return isLevel ? (line?.left ?? 0) - clause.getBoundingClientRect().left : 0;
      }),
    );
  expect(Math.min(...(await marginOf()))).toBeGreaterThan(40);
  await page.goto(`${reading()}${clauseOf(await sentence(page))}/`);
  expect(Math.min(...(await marginOf()))).toBeGreaterThan(40);
  const drawn = page.locator('.clause').evaluate((clause) => getComputedStyle(clause, '::before').content);
  expect(await drawn).toMatch(/attr|\d/);

  // A heading without text of its own takes the room of what follows it, so that it does not end a sheet.
  for (const { address } of pagesOf(kind('documents/[doc]/'))) {
    await page.goto(address);
    const left = await page.locator('.clause:not(:has(p, table)) + .clause').evaluateAll((clauses) =>
      clauses.map((clause) => {
        const edges = [clause.previousElementSibling, clause.querySelector('.line')];
        const [heading = 0, next = 0] = edges.map((one) => one?.getBoundingClientRect().bottom ?? 0);
        return heading - next;
      }),
    );
    expect(Math.min(1, ...left), address).toBeGreaterThan(0);
  }
});

test('A table keeps within the page on a phone, and is copied with tabs', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize(PHONE);
  for (const { address } of pagesOf(kind('documents/[doc]/'))) {
    await page.goto(address);
    const table = page.locator('.clause .source table').first();
    if ((await table.count()) === 0) continue;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    const [first = ''] = await table.locator('tr').allTextContents();
    await table.evaluate((one) => getSelection()?.selectAllChildren(one));
    await page.keyboard.press('ControlOrMeta+c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(first.trimEnd());
  }
});
