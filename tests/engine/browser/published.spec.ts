import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '#src/cli/settings.ts';
import { root } from '#src/cli/steps.ts';
import { readVersion } from '#src/corpus/read.ts';
import { publishedFiles } from '#src/export/files.ts';
import { contentType } from '#src/export/formats.ts';
import { expect, test } from '#tests/support/page.ts';
import { publishedChecks } from '#tests/support/published/checks.ts';
import { contextOf } from '#tests/support/published/context.ts';
import { builtFiles, dist } from '#tests/support/site/built.ts';

// What stands on the site is opened as a reader gets it and compared with the corpus.
test.describe.configure({ mode: 'default' });
// The policy of the site lets no other program make documents of text, which some tests do.
test.use({ bypassCSP: true });

const { site, base } = settings();
const version = await readVersion(root);
const context = await contextOf(root, site + base.slice(0, -1), version);
const files = publishedFiles(context);

test('The site holds the files of the table, and besides pages, what pages need, cards, fonts, icons, licences, the search, the worker with its lists, and what the next build has to know, no others', () => {
  const others = builtFiles().filter(
    (path) =>
      !/\.(html|svg)$|^(?:licences|offline)\.txt$|^(?:early|worker)\.js$|^(?:\.keys|\.left|offline)\.json$|^(_astro|cards|fonts|icons|search|pagefind(-en)?)\//.test(
        path,
      ),
  );
  expect(others).toEqual(files.map(({ path }) => path).sort());
});

test('Every file comes with its type, and text says that it is in UTF-8', async ({ request }) => {
  // A name with a dot before it is for the host, and not for its readers.
  for (const { path } of files.filter((file) => !file.path.startsWith('.'))) {
    const answer = await request.head(path);
    expect(answer.status(), path).toBe(200);
    const type = contentType(path);
    if (type) expect(answer.headers()['content-type'], path).toBe(type);
  }
});

test('Pages of documents and clauses name the same in other formats', async ({ request }) => {
  const pages = context.corpus.documents.flatMap(({ id, clauses }) => [
    `documents/${id}`,
    `documents/${id}/${clauses.at(-1)?.id}`,
  ]);
  const paths = new Set(files.map(({ path }) => path));
  for (const page of pages) {
    const html = await (await request.get(`${page}/`)).text();
    const links = [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)]
      .map(([, type = '', href = '']) => ({ type, path: href.slice(base.length) }))
      // The feed is of the site, and stands in the head of every page.
      .filter(({ type }) => type !== 'application/atom+xml');
    // A clause is cited by the records in the files of its document.
    expect(links.length, page).toBeGreaterThan(page.split('/').length > 2 ? 0 : 3);
    for (const { type, path } of links) {
      expect(path.slice(0, page.length + 1), page).toBe(`${page}.`);
      expect(paths, page).toContain(path);
      expect(type, path).not.toBe('');
    }
  }
});

test('A browser reads every Akoma Ntoso file as XML', async ({ page, request }) => {
  await page.goto('favicon.svg');
  for (const { id } of context.corpus.documents) {
    const xml = await (await request.get(`documents/${id}.xml`)).text();
    const found = await page.evaluate((text) => {
      const { documentElement: top } = new DOMParser().parseFromString(text, 'application/xml');
      return [top.localName, top.namespaceURI, top.querySelector('parsererror')?.textContent ?? ''];
    }, xml);
    expect(found, id).toEqual(['akomaNtoso', 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0', '']);
  }
});

for (const { title, run } of publishedChecks(context)) {
  test(title, async ({ request }) => {
    await run(async (path) =>
      path.startsWith('.') ? readFileSync(join(dist, path)) : (await request.get(path)).body(),
    );
  });
}
