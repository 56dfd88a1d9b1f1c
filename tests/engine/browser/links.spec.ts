import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#src/cli/steps.ts';
import { readCorpus } from '#src/corpus/read.ts';
import { expect, test } from '#tests/support/site/crawl.ts';
import { languageFaults } from '#tests/support/site/languages.ts';
import { brokenLinks, lostPages, outsideLinks } from '#tests/support/site/links.ts';

// One after another in one worker, so that the pages are read once.
test.describe.configure({ mode: 'default' });

test('Every link within the site leads to a file, and every fragment to an id', ({ site }) => {
  expect(brokenLinks(site)).toEqual([]);
});

test('Every page can be reached from home', ({ site }) => {
  expect(lostPages(site)).toEqual([]);
});

test('Every page names its own address and itself in both languages', ({ site }) => {
  expect(languageFaults(site)).toEqual([]);
});

test('No id stands twice on a page', ({ site }) => {
  const twice = site.pages.flatMap(({ address, ids }) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `/${address}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('No two pages of one language have one title', ({ site }) => {
  const titles = Map.groupBy(
    site.pages.filter(({ hidden }) => !hidden),
    ({ language, title }) => `${language}: ${title}`,
  );
  const shared = [...titles].filter(([, pages]) => pages.length > 1);
  expect(shared.map(([title, pages]) => [title, ...pages.map(({ address }) => `/${address}`)])).toEqual([]);
});

test('Links to other origins are addresses that stand in the content, and say that they lead outside', async ({
  site,
}) => {
  const content = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const outside = outsideLinks(site);
  const { references } = await readCorpus(root);
  const isConfirmed = [...references.values()].some(({ url }) => url !== null);
  expect(outside.length > 0, 'links to the pages on which references were confirmed').toBe(isConfirmed);
  const wrong = outside.filter(
    ({ to, element, rel }) => element !== 'a' || !content.includes(to) || !rel.includes('external'),
  );
  expect(
    wrong.map(({ page, element, to, rel }) => `/${page}: ${element} ${to} (rel: ${rel.join(' ')})`),
  ).toEqual([]);
});
