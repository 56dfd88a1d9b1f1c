import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#src/cli/steps.ts';

interface Layer {
  readonly holds: string;
  /** The folders of src/ that it may import beside itself. */
  readonly imports: readonly string[];
}

/** The folders of src/, each above what it builds on. README prints this table. */
const LAYERS: Readonly<Record<string, Layer>> = {
  text: { holds: 'folding, widths, numerals, layout', imports: [] },
  i18n: { holds: 'interface strings in both languages, checked complete', imports: [] },
  postings: { holds: 'an index of exact phrases as files; knows nothing of this site', imports: [] },
  convert: { holds: 'seed text → draft MDX: markers, ids, sentences, writer', imports: ['text'] },
  corpus: {
    holds: 'the gate: every file of `content/` → plain typed objects, proved against seeds and rules',
    imports: ['text', 'convert'],
  },
  compare: {
    holds: 'matrix, sides, shared wording, figures, agreement: pure functions',
    imports: ['text', 'corpus'],
  },
  charts: { holds: 'd3 scales and shapes → geometry', imports: ['text', 'corpus'] },
  search: {
    holds: 'records, query, hits; two engines behind one small interface',
    imports: ['text', 'postings', 'convert', 'corpus'],
  },
  quote: {
    holds: 'checks quotations: takes a pasted text apart, aligns its words with the texts, judges',
    imports: ['text', 'convert', 'corpus', 'search'],
  },
  cite: { holds: 'citation styles', imports: ['text', 'corpus', 'i18n'] },
  views: {
    holds: 'what a page shows, as pure functions',
    imports: ['text', 'corpus', 'compare', 'charts', 'search', 'quote', 'i18n'],
  },
  export: {
    holds:
      'the tables of formats and data, and their writers: JSON, CSV, SQLite, Akoma Ntoso, EPUB, feeds, downloads',
    imports: ['text', 'convert', 'corpus', 'compare', 'cite', 'i18n', 'views'],
  },
  cards: {
    holds: 'share cards: what they say, and how they are set and drawn',
    imports: ['text', 'corpus', 'charts', 'i18n', 'views'],
  },
  client: {
    holds: 'the few custom elements that run in the browser',
    imports: ['text', 'compare', 'search', 'quote', 'cite', 'export', 'i18n', 'views'],
  },
  styles: { holds: 'what the whole site looks like; the rest stands beside its component', imports: [] },
  components: {
    holds: 'parts of pages, by Astro',
    imports: [
      ...['text', 'corpus', 'compare', 'charts', 'search', 'cite', 'export', 'i18n', 'views', 'cards'],
      ...['client', 'styles'],
    ],
  },
  layouts: {
    holds: 'the frame of every page, of essays, and of what is missing',
    imports: ['corpus', 'i18n', 'cards', 'client', 'styles', 'components'],
  },
  pages: {
    holds: 'one file an address',
    imports: [
      ...['corpus', 'compare', 'charts', 'search', 'export', 'i18n', 'views', 'cards', 'client'],
      ...['styles', 'components', 'layouts'],
    ],
  },
  cli: {
    holds: 'the commands',
    imports: ['text', 'convert', 'corpus', 'search', 'export', 'i18n', 'views', 'cards'],
  },
};

/** The disk is read and written here; the rest is told what stands on it. */
const ON_DISK = ['corpus', 'cli'];

const files = globSync('src/*/**/*.{ts,astro,mjs}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const imports = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, of = '']) => ({ file, folder: file.split('/')[1] ?? '', of }));
});

test('every folder of src/ stands in the table', () => {
  expect([...new Set(files.map((file) => file.split('/')[1]))].toSorted()).toEqual(
    Object.keys(LAYERS).toSorted(),
  );
});

test('no folder imports what builds on it', () => {
  const above = Object.entries(LAYERS).flatMap(([folder, layer], at) =>
    layer.imports.filter((of) => Object.keys(LAYERS).indexOf(of) >= at).map((of) => `${folder} → ${of}`),
  );
  expect(above).toEqual([]);
});

describe.each(Object.entries(LAYERS))('src/%s/', (folder, layer) => {
  const own = imports.filter((one) => one.folder === folder);
  const layerOf = (of: string) => /^#src\/(\w+)\//.exec(of)?.[1];

  test('imports what the table says', () => {
    const used = new Set(own.flatMap(({ of }) => layerOf(of) ?? []).filter((other) => other !== folder));
    expect([...used].toSorted()).toEqual(layer.imports.toSorted());
  });

  test('stands in README as in the table', () => {
    const row = `| \`src/${folder}/\` | ${layer.holds} | ${layer.imports.join(', ') || 'nothing'} |`;
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(row);
  });
});

test('files of another folder are named from src/, and never climbed to', () => {
  expect(imports.filter(({ of }) => of.startsWith('../'))).toEqual([]);
});

test('only the gate and the commands touch the disk', () => {
  const touching = imports.filter(
    ({ of, folder }) => /^(?:node:)?fs\b/.test(of) && !ON_DISK.includes(folder),
  );
  expect(touching).toEqual([]);
});

test('what a reader brings with an address or keeps on the device is read in three files', () => {
  const readers = globSync('src/{client,components,pages}/**/*.{ts,astro}', { cwd: root }).filter((file) =>
    /localStorage|sessionStorage|location\.hash\.|URLSearchParams\(location/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  );
  expect(readers.toSorted()).toEqual(
    ['page/device.ts', 'page/given.ts', 'pins/held.ts'].map((file) => `src/client/${file}`),
  );
});
