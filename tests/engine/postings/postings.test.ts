import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameFor } from '#src/postings/bytes.ts';
import { openIndex } from '#src/postings/read.ts';
import { indexWriter } from '#src/postings/write.ts';
import { openPacks, PACK, packsOf } from '#tests/bench/packs.ts';
import { numbers } from '#tests/support/random.ts';

type Files = Map<string, Uint8Array>;

function written(records: readonly (readonly string[])[]): Files {
  const index = indexWriter();
  for (const record of records) index.add(record);
  return new Map([...index.files()].map(({ name, bytes }) => [name, bytes]));
}

/** Brings files, and notes which. */
function library(files: Files) {
  const fetched: string[] = [];
  const fetchFile = async (name: string): Promise<Uint8Array> => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`404 for ${name}`);
    fetched.push(name);
    return bytes;
  };
  return { fetched, fetchFile };
}

const opened = (records: readonly (readonly string[])[]) => openIndex(library(written(records)).fetchFile);

/** Keys of the records in which the units stand in a row, by looking at all of them. */
function gold(records: readonly (readonly string[])[], phrase: readonly string[]): number[] {
  return [...records.keys()].filter((key) =>
    records[key]?.some((_, at) => phrase.every((unit, index) => records[key]?.[at + index] === unit)),
  );
}

/** Many records over few characters, of which the first is in nearly all: lists that run through several files. */
function crowd(count: number): string[][] {
  const next = numbers(1);
  const draw = (): string => '的法律责任支付权利义务'[Math.floor(next() ** 2 * 11)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: 3 + Math.floor(next() * 60) }, draw));
}

const many = crowd(20_000);
const manyFiles = written(many);

describe('a phrase', () => {
  test('is found where its units stand in a row, and nowhere else', async () => {
    const unit = fc.constantFrom('电', '子', '商', 'pay', 'payment', '𠮷', '𠮸', '+', '\u0001');
    const record = fc.array(unit, { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 20 }), record, async (records, phrase) => {
        fc.pre(phrase.length > 0);
        const keys = gold(records, phrase);
        expect(await (await opened(records)).find(phrase)).toEqual({ keys, count: keys.length, exact: true });
      }),
    );
  });

  test('is found at the beginning of records alone, where that is asked for', async () => {
    const unit = fc.constantFrom('电', '子', '商');
    const record = fc.array(unit, { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 20 }), record, async (records, phrase) => {
        fc.pre(phrase.length > 1);
        const keys = [...records.keys()].filter((key) =>
          phrase.every((one, at) => records[key]?.[at] === one),
        );
        const found = await (await opened(records)).find(phrase, { atStart: true });
        expect(found).toEqual({ keys, count: keys.length, exact: true });
      }),
    );
  });

  test('is found in lists that run through many files', async () => {
    const { find } = await openIndex(library(manyFiles).fetchFile);
    const next = numbers(2);
    for (let turn = 0; turn < 25; turn += 1) {
      const record = many[Math.floor(next() * many.length)] ?? [];
      const at = Math.floor(next() * record.length);
      const phrase = record.slice(at, at + 1 + Math.floor(next() * 7));
      expect((await find(phrase)).keys, phrase.join('')).toEqual(gold(many, phrase));
    }
  });

  test('of no units is found nowhere, and so is one that no record can hold', async () => {
    const { find } = await opened([['电', '子'], []]);
    const nothing = { keys: [], count: 0, exact: true };
    for (const phrase of [[], ['无'], ['\u0001'], ['电', '电'], ['子', '电'], ['电', '子', '商']])
      expect(await find(phrase)).toEqual(nothing);
    expect(await (await opened([])).find(['电'])).toEqual(nothing);
  });
});

describe('less than all', () => {
  test('the first keys of a phrase of two units come from its first file, with the count of all', async () => {
    const { fetched, fetchFile } = library(manyFiles);
    const { find } = await openIndex(fetchFile);
    const all = gold(many, ['的', '的']);
    expect(await find(['的', '的'], { first: 20 })).toEqual({
      keys: all.slice(0, 20),
      count: all.length,
      exact: true,
    });
    expect(fetched).toHaveLength(2);
  });

  test('where a bound on bytes ends the search, the count is about right, and said to be no more', async () => {
    const { find } = await openIndex(library(manyFiles).fetchFile);
    const all = gold(many, ['的', '法', '的']);
    const { keys, count, exact } = await find(['的', '法', '的'], { bytes: 1 });
    expect(exact).toBe(false);
    expect(keys.length).toBeLessThan(all.length);
    expect(keys).toEqual(all.slice(0, keys.length));
    expect(Math.abs(count - all.length)).toBeLessThan(all.length / 5);
  });

  test('where not all pairs are looked up, none is missing, and the count is not said to be exact', async () => {
    const { find } = await openIndex(library(manyFiles).fetchFile);
    const phrase = [...'的法律的法律的'];
    const { keys, exact } = await find(phrase, { pairs: 2 });
    expect(exact).toBe(false);
    expect(gold(many, phrase).filter((key) => !keys.includes(key))).toEqual([]);
    expect((await find(['的', '法'], { pairs: 1 })).exact).toBe(true);
  });
});

describe('files', () => {
  test('are the same bytes for the same records, and none is large', () => {
    expect([...written(many)]).toEqual([...manyFiles]);
    for (const [name, bytes] of manyFiles) {
      expect(bytes.length).toBeLessThan(40_000);
      if (name !== 'index.json') expect(name).toBe(nameFor(bytes));
    }
  });

  test('a unit that could not be told from a pair is refused', () => {
    expect(() => indexWriter().add(['a\0b'])).toThrow('expected a unit, found "a\\u0000b"');
    expect(() => indexWriter().add([''])).toThrow('expected a unit, found ""');
  });

  test.each(['missing', 'cut short', 'changed'])(
    'one that is %s makes the search fail, and asking again helps',
    async (fault) => {
      const files = written([
        ['电', '子'],
        ['电', '商'],
      ]);
      const [name = '', bytes = new Uint8Array()] = [...files][0] ?? [];
      const { find } = await openIndex(library(files).fetchFile);
      const broken = {
        missing: undefined,
        'cut short': bytes.slice(1),
        changed: bytes.map((byte) => byte ^ 1),
      }[fault];
      if (broken) files.set(name, broken);
      else files.delete(name);
      await expect(find(['电', '子'])).rejects.toThrow(name);
      files.set(name, bytes);
      expect((await find(['电', '子'])).keys).toEqual([0]);
    },
  );

  test('a root that is no root is refused', async () => {
    const root = (text: string) => openIndex(async () => new TextEncoder().encode(text));
    await expect(root('{"format":2}')).rejects.toThrow('expected format 1, found 2');
    await expect(root('{"format":1')).rejects.toThrow();
  });
});

describe('packs', () => {
  const records = Array.from({ length: 2 * PACK + 1 }, (_, key) => `第${key}条`);
  const files: Files = new Map([...packsOf(records)].map(({ name, bytes }) => [name, bytes]));

  test('give what is shown of records, each pack fetched once', async () => {
    const { fetched, fetchFile } = library(files);
    const shown = openPacks<string>(fetchFile);
    expect(await shown([0, 1, 2 * PACK])).toEqual(['第0条', '第1条', `第${2 * PACK}条`]);
    await shown([2]);
    expect(fetched).toEqual(['0.json', '2.json']);
  });

  test('a record or a pack that is not there is an error, and asking again helps', async () => {
    const shown = openPacks<string>(library(files).fetchFile);
    await expect(shown([2 * PACK + 1])).rejects.toThrow(`expected record ${2 * PACK + 1} in pack 2`);
    const [pack = new Uint8Array()] = [...files.values()];
    files.delete('0.json');
    const other = openPacks<string>(library(files).fetchFile);
    await expect(other([0])).rejects.toThrow('404');
    files.set('0.json', pack);
    expect(await other([0])).toEqual(['第0条']);
  });
});
