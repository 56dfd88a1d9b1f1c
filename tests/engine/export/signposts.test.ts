import { describe, expect, test } from 'vitest';
import { pageAddresses } from '#src/corpus/addresses.ts';
import { dateOfContent } from '#src/corpus/changes.ts';
import { publishedFiles } from '#src/export/files.ts';
import { datasetLd } from '#src/export/site/dataset-ld.ts';
import { feed } from '#src/export/site/feed.ts';
import { sitemaps } from '#src/export/site/sitemap.ts';
import { contextOf } from '#tests/support/published/context.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const SITE = 'https://example.org/markets';
const context = await contextOf(SAMPLE, SITE, '1.2.3');

describe('the sitemap', () => {
  test('of more pages than a file may list is an index of files that list all of them', () => {
    const [index, ...parts] = sitemaps(context, 50).map(({ path, body }) => ({ path, text: String(body()) }));
    const locs = (text = ''): string[] => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = '']) => loc);
    expect(index?.path).toBe('sitemap.xml');
    expect(locs(index?.text)).toEqual(parts.map(({ path }) => `${SITE}/${path}`));
    for (const { text } of parts) expect(locs(text).length).toBeLessThanOrEqual(50);
    expect(parts.flatMap(({ text }) => locs(text))).toEqual(
      pageAddresses(context).flatMap((path) => [SITE + path, `${SITE}/zh${path}`]),
    );
  });
});

describe('the Dataset of schema.org', () => {
  test.each(['en', 'zh'] as const)(
    'in %s has what is required, and leads to files that there are',
    (lang) => {
      const data: {
        name: string;
        description: string;
        distribution: { contentUrl: string }[];
      } = JSON.parse(datasetLd(lang, context));
      // What Google asks for: a name, and a description of 50 to 5,000 characters.
      expect(data.name).not.toBe('');
      expect(data.description.length).toBeGreaterThanOrEqual(50);
      expect(data.description.length).toBeLessThanOrEqual(5000);
      const paths = new Set(publishedFiles(context).map(({ path }) => `${SITE}/${path}`));
      expect(data.distribution.map(({ contentUrl }) => contentUrl).filter((url) => !paths.has(url))).toEqual(
        [],
      );
      expect(new Set(data.distribution.map(({ contentUrl }) => contentUrl)).size).toBe(
        data.distribution.length,
      );
    },
  );

  test('claims no period of time, since some dates are inferred', () => {
    expect(JSON.parse(datasetLd('en', context))).not.toHaveProperty('temporalCoverage');
  });
});

describe('an edition of which no change is recorded', () => {
  const unrecorded = { ...context, changes: [] };

  test('has no date of content, and files that are whole without one', () => {
    expect(dateOfContent([])).toBeNull();
    expect(JSON.parse(datasetLd('en', unrecorded))).not.toHaveProperty('dateModified');
    const citation = publishedFiles(unrecorded).find(({ path }) => path === 'CITATION.cff');
    expect(String(citation?.body())).not.toContain('date-released');
  });

  test('has a feed without entries', () => {
    const xml = feed('en', '/feed.atom', unrecorded);
    expect(xml).not.toContain('<entry>');
    expect(xml).toContain('<updated>0001-01-01T00:00:00Z</updated>');
  });
});
