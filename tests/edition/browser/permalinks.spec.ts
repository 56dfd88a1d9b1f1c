import { root } from '#src/cli/steps.ts';
import { pageAddresses, siteAddresses } from '#src/corpus/addresses.ts';
import { loadContent } from '#src/corpus/read.ts';
import { expect, test } from '#tests/support/site/crawl.ts';
import type { Site } from '#tests/support/site/links.ts';

// One after another in one worker, so that the pages are read once.
test.describe.configure({ mode: 'default' });

const content = await loadContent(root);
const list = content.permalinks;

function resolves({ pages, files }: Site, address: string): boolean {
  const [path = '', fragment] = address.slice(1).split('#');
  if (files.has(path)) return true;
  const page = pages.find((one) => one.address === path);
  return page !== undefined && (fragment === undefined || page.ids.includes(fragment));
}

test('Every address ever published still resolves', ({ site }) => {
  const live = list.filter(({ status }) => status === 'live').map(({ address }) => address);
  expect(live.length).toBeGreaterThan(0);
  expect(
    live.filter((address) => !resolves(site, address)),
    'a published address may not break: say in content/changes.yaml what became of it; `npm run permalinks` then puts it on the list',
  ).toEqual([]);
});

test('Where nothing stands any more, a page says what became of it', ({ site }) => {
  const gone = list.filter(({ address, status }) => status !== 'live' && /\/$|#/.test(address));
  const dumb = gone.filter(({ address, target }) => {
    const page = site.pages.find((one) => one.address === address.slice(1).split('#')[0]);
    if (!page || (target && !resolves(site, target))) return true;
    // A fragment that has moved is still a part of its page, and says so to whoever comes to it.
    const [, part] = address.split('#');
    return (
      (part !== undefined && !page.ids.includes(part)) ||
      (target !== null && !page.links.some(({ to }) => to === site.base + target.slice(1)))
    );
  });
  expect(
    dumb,
    'the target of the line in content/permalinks.txt is wrong, or its page does not say it',
  ).toEqual([]);
});

test('The pages of the site are those that its content calls for, and no others', ({ site }) => {
  const expected = pageAddresses(content).flatMap((page) => [page, `/zh${page}`]);
  const found = new Set(site.pages.map(({ address }) => `/${address}`));
  expect(expected.filter((page) => !found.has(page))).toEqual([]);
  // A page that search engines are told to leave alone says what became of something, or that it is missing.
  const called = new Set(expected);
  const shown = site.pages.filter(({ hidden }) => !hidden).map(({ address }) => `/${address}`);
  expect(shown.filter((page) => !called.has(page))).toEqual([]);
});

test('Every address of the site is on the list of those that are kept', () => {
  const known = new Set(list.map(({ address }) => address));
  const missing = siteAddresses(content).filter((address) => !known.has(address));
  expect(
    missing.slice(0, 20),
    `new addresses are added by \`npm run permalinks\`: ${missing.length}`,
  ).toEqual([]);
});
