import { yearsMade } from '#src/corpus/made.ts';
import { setsTarget } from '#src/corpus/walk.ts';
import { violations } from '#tests/support/axe.ts';
import { goldClausesOf, goldHits } from '#tests/support/gold.ts';
import { resting } from '#tests/support/idle.ts';
import { expect, test } from '#tests/support/page.ts';
import { shiftOf, watchShifts } from '#tests/support/shifts.ts';
import { clauses, common1, common2, common4, keys, rare, search } from '#tests/support/site/searching.ts';

const [onlyHere = ''] = rare;

test.describe('the box', () => {
  test('takes what is typed into the address, and Back takes it out again', async ({ page }) => {
    await page.goto('search/');
    const box = page.getByRole('searchbox');
    const count = page.getByRole('status').locator('[data-count]');
    await box.fill('3+5+1');
    await box.press('Enter');
    await expect(count).toHaveText(String(goldHits(clauses, '3+5+1').length));
    expect(page.url()).toContain('?q=3%2B5%2B1');
    await box.fill(common4);
    await box.press('Enter');
    await expect(count).toHaveText(String(goldHits(clauses, common4).length));
    await page.goBack();
    await expect(count).toHaveText(String(goldHits(clauses, '3+5+1').length));
    await expect(box).toHaveValue('3+5+1');
    await page.goBack();
    await expect(page.locator('[data-hit]')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  });

  test('is two steps of the keyboard before the first hit; arrow keys lead into the hits and through them', async ({
    page,
  }) => {
    const hits = page.locator('[data-hit] h3 a');
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await search(page, common2);
      await page.getByRole('searchbox').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(hits.first()).toBeFocused();
    }
    await page.getByRole('searchbox').focus();
    for (const [key, at] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', (await hits.count()) - 1],
      ['ArrowDown', (await hits.count()) - 1],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      await expect(hits.nth(at), key).toBeFocused();
    }
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/documents\//);
  });

  for (const width of [360, 1440]) {
    test(`keeps space for what is found, so that nothing moves (${width} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchShifts(page);
      for (const query of [common4, onlyHere, `${common2} ${onlyHere.slice(0, 2)}`, '没有这样的话']) {
        await search(page, query);
        expect(await shiftOf(page), query).toBeLessThanOrEqual(0.02);
      }
    });
  }
});

test('a hit that sets a target says who set it and whether that still holds', async ({ page }) => {
  const policies = clauses.filter(({ document }) => document.kind === 'policy');
  const found = policies.find(({ clause }) => setsTarget({ clause, sentence: null }));
  test.skip(!found, 'no policy sets a target');
  await search(page, found?.printed ?? '');
  await expect(page.locator(`[data-clause="${found?.key}"] [data-standing]`)).not.toBeEmpty();
});

test.describe('filters', () => {
  test('narrow the hits, say how many each choice has, and stand in the address', async ({ page }) => {
    const all = goldClausesOf(clauses, common2);
    const kinds = Map.groupBy(all, ({ document }) => document.kind);
    test.skip(kinds.size < 2, 'texts of one kind only');
    const [[kind, own] = ['', []]] = kinds;
    await search(page, common2, { show: 'all' });
    const choice = page.locator('[data-facet="kind"] li', { has: page.locator(`[value="${kind}"]`) });
    await expect(choice.locator('.count')).toHaveText(String(own.length));
    await choice.getByRole('checkbox').check();
    await expect(page.getByRole('status').locator('[data-count]')).toHaveText(String(own.length));
    expect(await keys(page)).toEqual(own.map(({ key }) => key));
    expect(page.url()).toContain(`kind=${kind}`);
    await page.getByRole('link', { name: 'Clear all filters' }).click();
    await expect(page.getByRole('status').locator('[data-count]')).toHaveText(String(all.length));
    expect(page.url()).not.toContain('kind=');
  });

  test('of place and of years leave what was asked for, and nothing else', async ({ page }) => {
    const all = goldClausesOf(clauses, common2);
    const city = all.flatMap(({ clause }) => clause.cities)[0];
    if (city) {
      await search(page, common2, { city, show: 'all' });
      expect(await keys(page)).toEqual(
        all.filter(({ clause }) => clause.cities.includes(city)).map(({ key }) => key),
      );
    }
    const years = all.map(({ document }) => yearsMade(document)).find((made) => made !== null);
    if (years) {
      const [from, to] = years;
      await search(page, common2, { from: String(from), to: String(to), show: 'all' });
      const within = all.filter(({ document }) => {
        const made = yearsMade(document);
        return made !== null && made[1] >= from && made[0] <= to;
      });
      expect(await keys(page)).toEqual(within.map(({ key }) => key));
    }
  });
});

test('hits come twenty on a page; paging and “show all” lead to all of them', async ({ page }) => {
  const gold = goldHits(clauses, common1);
  test.skip(gold.length <= 20, 'no character stands in more than twenty clauses');
  await search(page, common1);
  await expect(page.getByRole('status').locator('[data-count]')).toHaveText(String(gold.length));
  const found: string[] = [];
  const pages = Math.ceil(gold.length / 20);
  for (let at = 0; at < gold.length; at += 20) {
    if (at > 0) await page.getByRole('link', { name: 'Next', exact: true }).click();
    await expect(page.locator('[data-page]')).toHaveText(`Page ${at / 20 + 1} of ${pages}`);
    await expect(page.locator('[data-hit]')).toHaveCount(Math.min(20, gold.length - at));
    found.push(...(await keys(page)));
  }
  expect(page.url()).toContain('page=');
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page.locator('[data-hit]')).toHaveCount(gold.length);
  expect(await keys(page)).toEqual(found);
  expect(found).toEqual(gold);
});

test('most matches first', async ({ page }) => {
  await search(page, common1, { show: 'all', sort: 'matches' });
  const counts = await page
    .locator('[data-part="matches"]')
    .evaluateAll((places) => places.map((place) => Number.parseInt(place.textContent ?? '', 10)));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts[0]).toBeGreaterThan(1);
});

test('a phrase of a translation is found there', async ({ page }) => {
  const translated = clauses.find(({ clause }) => /\w+ \w+ \w+/.test(clause.translation.text));
  const phrase = /\w+ \w+ \w+/.exec(translated?.clause.translation.text ?? '')?.[0] ?? '';
  test.skip(phrase === '', 'nothing is translated');
  await search(page, phrase, { show: 'all' });
  expect(await keys(page)).toContain(translated?.key);
  await expect(page.locator(`[data-clause="${translated?.key}"] .translation mark`).first()).toBeVisible();
});

test.describe('other ways to be meant', () => {
  const numbered = clauses.filter(({ clause }) => clause.sentences.length > 1 && /\d$/.test(clause.id));
  const deepest = numbered.reduce((deep, one) => (one.clause.depth > deep.clause.depth ? one : deep));
  const escaped = deepest.clause.id.replaceAll('.', '\\.');

  test('a clause reference leads to the clause', async ({ page }) => {
    await search(page, deepest.key.replace('#', ' '));
    expect(await keys(page)).toEqual([deepest.key]);
    const place = page.locator('[data-place]');
    await expect(place).toHaveAttribute('data-clause', deepest.key);
    await expect(place).toHaveAttribute('href', new RegExp(`/documents/${deepest.document.id}/${escaped}/$`));
    await search(page, `${deepest.key.replace('#', ' ')}.s2`);
    await expect(page.locator('.places a')).toHaveAttribute('href', new RegExp(`#${escaped}\\.s2$`));
  });

  test('a document that is named but not quoted is offered', async ({ page }) => {
    const { id } = deepest.document;
    test.skip(goldHits(clauses, id).length > 0, 'the id stands in a text');
    await page.goto(`search/?q=${id}`);
    await expect(page.locator('.places a')).toHaveAttribute('href', new RegExp(`/documents/${id}/$`));
    await expect(page.getByRole('status').locator('[data-count]')).toHaveText('0');
  });

  test('a passage across clauses is found in each of them', async ({ page }) => {
    const text = (at: number): string => clauses[at]?.clause.text ?? '';
    const isOneRun = (at: number): boolean =>
      clauses[at]?.document === clauses[at + 1]?.document &&
      text(at).length > 12 &&
      text(at + 1).length > 12 &&
      clauses[at + 1]?.clause.heading === null &&
      clauses[at + 1]?.clause.label === '';
    const first = clauses.findIndex((_, at) => isOneRun(at));
    test.skip(first < 0, 'no two clauses of running text');
    const passage = text(first).slice(-12) + text(first + 1).slice(0, 12);
    await search(page, passage);
    expect(await keys(page)).toEqual([clauses[first]?.key, clauses[first + 1]?.key]);
    await expect(page.locator('[data-way="passage"]')).toBeVisible();
  });

  test('words are intersected, and a minus excludes', async ({ page }) => {
    const all = goldClausesOf(clauses, common2);
    // Another word that some of these clauses print, and never right after the first, which would be a phrase.
    const other = rare
      .map((word) => word.slice(0, 2))
      .find((word) => {
        const having = all.filter(({ printed }) => printed.includes(word));
        return (
          having.length > 1 &&
          having.length < all.length &&
          !clauses.some(({ folded }) => folded.includes(common2 + word))
        );
      });
    test.skip(other === undefined, 'no such pair of words');
    const having = all.filter(({ printed }) => printed.includes(other ?? '')).map(({ key }) => key);
    await search(page, `${common2} ${other}`, { show: 'all' });
    expect(await keys(page)).toEqual(having);
    await expect(page.locator('[data-way="words"]')).toBeVisible();
    await expect(page.locator('[data-offer="all-words"]')).toHaveCount(0);
    await search(page, `${common2} -${other}`, { show: 'all' });
    expect(await keys(page)).toEqual(all.map(({ key }) => key).filter((key) => !having.includes(key)));
  });
});

test.describe('accessibility', () => {
  for (const [language, colorScheme] of [
    ['', 'light'],
    ['zh/', 'dark'],
  ] as const) {
    test(`of results, ${colorScheme}, ${language || 'en/'}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const query of [common4, onlyHere, 'zzz', clauses[0]?.key.replace('#', ' ') ?? '', '']) {
        await page.goto(`${language}search/?${new URLSearchParams({ q: query })}`);
        if (query !== '') await expect(page.getByRole('status').locator('[data-count]')).toHaveText(/\d/);
        expect(await violations(page), query).toEqual([]);
      }
    });
  }

  test('the number of hits stands in a live region', async ({ page }) => {
    await search(page, common4);
    await expect(page.getByRole('status').locator('[data-count]')).toBeVisible();
  });

  test('no width makes the page scroll sideways', async ({ page }) => {
    for (const width of [320, 768, 1440, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      await search(page, common4);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

test('a first search is not prepared before anyone asks', async ({ page }) => {
  const requests: string[] = [];
  const rest = resting(page);
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('search/');
  await rest();
  const early = requests.filter((path) => /pagefind|catalogue/.test(path));
  // The box may have the focus from the start in some browsers; here it has not.
  expect(early).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => requests.some((path) => /catalogue/.test(path))).toBe(true);
});

test('Who comes back from a hit finds the place that was left', async ({ page }) => {
  const hits = goldHits(clauses, common1);
  test.skip(hits.length < 26, 'no character stands in so many clauses');
  await page.goto(`search/?${new URLSearchParams({ q: common1, show: 'all' })}`);
  const hit = page.locator('[data-hit]').nth(25);
  await hit.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1000);
  await hit.locator('a').first().click();
  await expect(page).toHaveURL(/documents\//);
  await page.goBack();
  await expect(page.locator('[data-hit]').nth(25)).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 200);
  expect(await page.evaluate(() => scrollY)).toBeLessThan(before + 200);
});
