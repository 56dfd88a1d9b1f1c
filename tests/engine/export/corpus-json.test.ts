import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/convert/decode.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { DATASETS, type DataContext } from '../../../src/export/datasets.ts';
import { filesOf } from '../../../src/export/files.ts';
import type { CorpusJson } from '../../../src/export/schema/document.ts';
import { parseCsv } from './parse-csv.ts';

const root = resolve(import.meta.dirname, '../../..');
const corpus = await readCorpus(root);
const context: DataContext = {
  corpus,
  version: '0.0.0',
  address: (path) => `https://example.org${path}`,
  permalinks: '',
  seeds: new Map(),
};

const written = new Map(DATASETS.flatMap(filesOf).map(({ name, body }) => [name, body(context)]));
function json<Value>(name: string): Value {
  return JSON.parse(written.get(name) ?? 'null') as Value;
}

const { documents } = json<CorpusJson>('corpus.json');
const clauses = documents.flatMap((document) => document.clauses.map((clause) => ({ document, clause })));

describe('every JSON file is what its schema says', () => {
  test.each(DATASETS.filter((set) => set.json).map((set) => set.id))('%s', (id) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(json<object>(`${id}.schema.json`));
    validate(json(`${id}.json`));
    expect(validate.errors).toBeNull();
  });

  test('and a wrong one is not', () => {
    const validate = new Ajv2020().compile(json<object>('corpus.schema.json'));
    expect(validate({ version: '1', documents: [{ id: 'a' }] })).toBe(false);
  });
});

describe('the slices of the seed are the text', () => {
  test.each(documents.map((document) => [document.id, document] as const))('%s', (_, document) => {
    const decoded = decode(readFileSync(join(root, 'seeds', document.source.file)), 'utf-8');
    if (!decoded.ok) throw new Error(decoded.reason);
    const seed = [...decoded.text];
    expect(seed.length).toBe(document.source.length);
    const sliced = (source: { start: number; end: number }[]): string =>
      source.map(({ start, end }) => seed.slice(start, end).join('')).join('');
    for (const clause of document.clauses) {
      expect(sliced(clause.source)).toBe(clause.label + clause.heading + clause.text);
      for (const sentence of clause.sentences) expect(sliced(sentence.source)).toBe(sentence.text);
      for (const note of clause.notes) expect(sliced(note.source)).toBe(note.quote);
      expect(clause.sentences.map((sentence) => sentence.text).join('')).toBe(clause.text);
    }
  });

  test('stretches are in order and do not overlap', () => {
    for (const { clause } of clauses)
      for (const [index, range] of clause.source.entries()) {
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.start).toBeGreaterThan(clause.source[index - 1]?.end ?? -1);
      }
  });
});

describe('ids', () => {
  test('of clauses and sentences are unique in their document, and parents come first', () => {
    for (const document of documents) {
      const ids = document.clauses.flatMap((clause) => [clause.id, ...clause.sentences.map(({ id }) => id)]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [index, clause] of document.clauses.entries())
        if (clause.parent !== null)
          expect(document.clauses.slice(0, index).map(({ id }) => id)).toContain(clause.parent);
    }
  });

  test('all lead to a record in a file beside it', () => {
    const idsOf = (name: string) => new Set(json<{ id: string }[]>(name).map(({ id }) => id));
    const codebook = json<{ does: { id: string }[]; lenses: { id: string; types: { id: string }[] }[] }>(
      'codebook.json',
    );
    const known = {
      names: idsOf('names.json'),
      references: idsOf('references.json'),
      themes: idsOf('themes.json'),
      cities: idsOf('cities.json'),
      glossary: idsOf('glossary.json'),
    };
    const figures = new Set(
      json<{ document: string; id: string }[]>('figures.json').map(
        (figure) => `${figure.document}#${figure.id}`,
      ),
    );
    for (const { document, clause } of clauses) {
      for (const id of [...document.issuers, ...clause.names, ...clause.actors.map((actor) => actor.id)])
        expect(known.names).toContain(id);
      for (const id of clause.cites) expect(known.references).toContain(id);
      for (const id of [...document.cities, ...clause.cities]) expect(known.cities).toContain(id);
      for (const id of clause.terms) expect(known.glossary).toContain(id);
      for (const id of clause.figures) expect(figures).toContain(`${document.id}#${id}`);
      for (const sentence of clause.sentences) {
        for (const id of sentence.themes) expect(known.themes).toContain(id);
        if (sentence.does !== null) expect(codebook.does.map(({ id }) => id)).toContain(sentence.does);
        for (const [lens, types] of Object.entries(sentence.instruments))
          expect(codebook.lenses.find(({ id }) => id === lens)?.types.map(({ id }) => id)).toEqual(
            expect.arrayContaining(types),
          );
      }
    }
  });

  test('of names, references and terms stand once, in the order of first mention', () => {
    for (const { clause } of clauses)
      for (const list of [clause.names, clause.cites, clause.terms])
        expect(new Set(list).size).toBe(list.length);
    for (const clause of corpus.documents.flatMap((document) => document.clauses)) {
      const out = clauses.find(
        ({ document, clause: { id } }) => document.id === clause.document && id === clause.id,
      );
      expect(out?.clause.names[0]).toBe(clause.names[0]?.ref);
    }
  });
});

describe('tables hold what the JSON holds', () => {
  const rowsOf = (name: string) => {
    const [head = [], ...rows] = parseCsv(written.get(name) ?? '');
    return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head[index] ?? '', cell])));
  };

  test('clauses.csv', () => {
    expect(
      rowsOf('clauses.csv').map(({ document, id, heading, text, url, names }) => ({
        document,
        id,
        heading,
        text,
        url,
        names,
      })),
    ).toEqual(
      clauses.map(({ document, clause }) => ({
        document: document.id,
        id: clause.id,
        heading: clause.heading,
        text: clause.text,
        url: clause.url,
        names: clause.names.join(';'),
      })),
    );
  });

  test('sentences.csv', () => {
    expect(
      rowsOf('sentences.csv').map(({ id, text, translation, themes }) => ({ id, text, translation, themes })),
    ).toEqual(
      clauses
        .flatMap(({ clause }) => clause.sentences)
        .map(({ id, text, translation, themes }) => ({ id, text, translation, themes: themes.join(';') })),
    );
  });

  test.each(['figures', 'events', 'references', 'names'])('%s.csv', (name) => {
    expect(rowsOf(`${name}.csv`).map(({ id }) => id)).toEqual(
      json<{ id: string }[]>(`${name}.json`).map(({ id }) => id),
    );
  });
});
