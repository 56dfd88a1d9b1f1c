// The engines that `npm run bench -- search` compares: how each makes its files from the same records, and what a
// page does to search them. All search single clauses; all but plain text fetch the clauses that they show.

import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { indexWriter } from '#src/postings/write.ts';
import { packsOf } from './packs.ts';

type Write = (path: string, content: string | Uint8Array) => void;

export interface Contender {
  readonly name: string;
  /** The package that it needs, which need not be installed. */
  readonly needs?: string;
  /** Makes its files. @param texts one a record, in the order of keys; may be read once */
  make(texts: Iterable<string>, write: Write, folder: string): Promise<void>;
  /**
   * The module of its page: `open()` gives `first`, which finds and returns the texts of the first 20 hits, and
   * `all`, which returns the keys of every hit. `get` fetches the bytes of a file, `json` its content.
   */
  readonly page: string;
}

const PACKS = `import { openPacks } from '#tests/bench/packs.ts';
const shown = openPacks((name) => get('texts/' + name));
const both = (all) => ({ all, first: async (query) => shown((await all(query)).slice(0, 20)) });`;

/** Every two characters in a row, and each by itself: how an engine for words is made to search Chinese exactly. */
const PAIRS = `const cut = (text) => [...text].flatMap((one, at, all) => at + 1 < all.length ? [one, one + all[at + 1]] : [one]);
const asked = (query) => query.length === 1 ? [query] : cut(query).filter((one) => one.length > 1);`;

const { cut } = new Function(`${PAIRS} return { cut }`)() as { cut: (text: string) => string[] };

/** A package that may not be installed, so that it has no types here. */
// biome-ignore lint/suspicious/noExplicitAny: see above
const installed = async (name: string): Promise<any> => import(createRequire(import.meta.url).resolve(name));

function writePacks(texts: readonly string[], write: Write): void {
  for (const { name, bytes } of packsOf(texts)) write(`texts/${name}`, bytes);
}

function* tee(texts: Iterable<string>, each: (text: string) => void): Generator<string> {
  for (const text of texts) {
    each(text);
    yield text;
  }
}

export const CONTENDERS: readonly Contender[] = [
  {
    name: 'ours',
    async make(texts, write) {
      const index = indexWriter();
      const read = tee(texts, (text) => index.add(text));
      for (const { name, bytes } of packsOf(read)) write(`texts/${name}`, bytes);
      for (const { name, bytes } of index.files()) write(`index/${name}`, bytes);
    },
    page: `${PACKS}
import { openIndex } from '#src/postings/read.ts';
export async function open() {
  const { find } = await openIndex((name) => get('index/' + name));
  const keys = async (query, wanted) => (await find([...query], wanted)).keys;
  return { all: keys, first: async (query) => shown((await keys(query, { first: 20, bytes: 150_000 })).slice(0, 20)) };
}`,
  },
  {
    name: 'plain text',
    async make(texts, write) {
      write('texts.json', JSON.stringify([...texts]));
    },
    page: `export async function open() {
  const texts = await json('texts.json');
  const all = async (query) => texts.flatMap((text, key) => text.includes(query) ? [key] : []);
  return { all, first: async (query) => (await all(query)).slice(0, 20).map((key) => texts[key]) };
}`,
  },
  {
    name: 'MiniSearch',
    needs: 'minisearch',
    async make(texts, write) {
      const { default: MiniSearch } = await installed('minisearch');
      const index = new MiniSearch({ fields: ['text'], tokenize: cut });
      const all = [...texts];
      index.addAll(all.map((text, id) => ({ id, text })));
      writePacks(all, write);
      write('index.json', JSON.stringify(index));
    },
    page: `${PACKS} ${PAIRS}
import MiniSearch from 'minisearch';
export async function open() {
  const index = MiniSearch.loadJS(await json('index.json'), { fields: ['text'], tokenize: cut });
  return both(async (query) => index.search(query, { tokenize: asked, combineWith: 'AND' }).map(({ id }) => id));
}`,
  },
  {
    name: 'FlexSearch',
    needs: 'flexsearch',
    async make(texts, write) {
      const flex = await installed('flexsearch');
      const { Index } = flex.Index ? flex : flex.default;
      const index = new Index({ encode: cut, tokenize: 'strict' });
      const all = [...texts];
      for (const [key, text] of all.entries()) index.add(key, text);
      const parts: Record<string, string> = {};
      await index.export((name: string, part: string) => {
        parts[name] = part;
      });
      writePacks(all, write);
      write('index.json', JSON.stringify(parts));
    },
    page: `${PACKS} ${PAIRS}
import * as flex from 'flexsearch';
const { Index } = flex.Index ? flex : flex.default;
export async function open() {
  const index = new Index({ encode: asked, tokenize: 'strict' });
  for (const [name, part] of Object.entries(await json('index.json'))) index.import(name, part);
  return both(async (query) => index.search(query, { limit: 1e7 }));
}`,
  },
  {
    name: 'Orama',
    needs: '@orama/orama',
    async make(texts, write) {
      const { create, insertMultiple, save } = await installed('@orama/orama');
      const tokenizer = { language: 'pairs', normalizationCache: new Map(), tokenize: cut };
      const index = create({ schema: { text: 'string' }, components: { tokenizer } });
      const all = [...texts];
      await insertMultiple(
        index,
        all.map((text, id) => ({ id: String(id), text })),
        1000,
      );
      writePacks(all, write);
      write('index.json', JSON.stringify(save(index)));
    },
    page: `${PACKS} ${PAIRS}
import { create, load, search } from '@orama/orama';
export async function open() {
  const tokenizer = { language: 'pairs', normalizationCache: new Map(), tokenize: asked };
  const index = create({ schema: { text: 'string' }, components: { tokenizer } });
  load(index, await json('index.json'));
  const find = async (term, limit) => (await search(index, { term, threshold: 0, limit })).hits.map(({ id }) => +id);
  return { all: (query) => find(query, 1e6), first: async (query) => shown(await find(query, 20)) };
}`,
  },
  {
    name: 'stock Pagefind',
    async make(texts, _write, folder) {
      const { close, createIndex } = await import('pagefind');
      const { index } = await createIndex({ forceLanguage: 'zh' });
      let key = 0;
      for (const content of texts)
        await index?.addCustomRecord({ url: `/${key++}`, content, language: 'zh' });
      await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
      await close();
    },
    page: `import { recordNames } from '#src/search/pagefind.ts';
const { createInstance } = await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', location.href).href);
export async function open() {
  const index = createInstance({ basePath: new URL('pagefind/', location.href).pathname, metaCacheTag: '' });
  const find = async (query) => (await index.search(query)).results;
  let keys;
  return {
    first: async (query) => Promise.all((await find(query)).slice(0, 20).map(async (hit) => (await hit.data()).content)),
    async all(query) {
      keys ??= new Map((await recordNames(async (path) => (await get('pagefind/' + path)).buffer, '')).map((name, key) => [name, key]));
      return (await find(query)).map(({ id }) => keys.get(id));
    },
  };
}`,
  },
];

export const isInstalled = ({ needs }: Contender): boolean => {
  try {
    if (needs) createRequire(import.meta.url).resolve(needs);
    return true;
  } catch {
    return false;
  }
};

/** Writes files into a folder. */
export function writer(folder: string): Write {
  return (path, content) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
}
