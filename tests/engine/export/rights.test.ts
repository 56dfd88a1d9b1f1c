import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { concordance } from '#src/compare/shared.ts';
import { pageAddresses } from '#src/corpus/addresses.ts';
import { seedsOf } from '#src/corpus/folder.ts';
import type { Content } from '#src/corpus/gate.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { PERMALINKS } from '#src/corpus/paths.ts';
import { readFolder } from '#src/corpus/read.ts';
import { linesOf } from '#src/corpus/walk.ts';
import { publishedFiles } from '#src/export/files.ts';
import { searchDocument } from '#src/search/records.ts';
import { notesOf } from '#src/views/notes.ts';
import { contentOf } from '#tests/support/folder.ts';
import { SAMPLE } from '#tests/support/sample.ts';

/** One document of the sample is published otherwise than whole; then everything that the site publishes is looked through. */

const sample = await readFolder(SAMPLE);
const whole = contentOf(sample);

function switched(id: string, publish: PolicyDocument['publish']): ReadonlyMap<string, Uint8Array> {
  const file = `content/documents/zh/${id}.mdx`;
  const text = Buffer.from(sample.get(file) ?? []).toString();
  const rights = /^rights:\n(?: .*\n)+/m;
  const said = `rights:\n  status: restricted\n  publish: ${publish}\n  reason:\n    zh: 理由。\n    en: A reason.\n`;
  const front = rights.test(text) ? text.replace(rights, said) : text.replace(/^(kind: .*\n)/m, `$1${said}`);
  const folder = new Map([...sample, [file, Buffer.from(front)]]);
  // Nothing is promised of it yet.
  folder.delete(PERMALINKS);
  return folder;
}

/** Everything that is written of an edition besides its pages, by path; the archive is opened. */
function published(folder: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const content: Content = contentOf(folder);
  const { documents } = content.corpus;
  const files = publishedFiles({
    ...content,
    seeds: seedsOf(documents, folder),
    concordance: concordance(documents, content.phrases),
    version: '1.2.3',
    date: '2026-02-28',
    address: (path) => `https://example.org${path}`,
  });
  const texts = new Map<string, string>();
  for (const { path, body } of files) {
    const made = body();
    if (/\.(?:zip|epub|qdpx)$/.test(path))
      for (const [inside, bytes] of Object.entries(unzipSync(new Uint8Array(Buffer.from(made)))))
        texts.set(`${path}/${inside}`, strFromU8(bytes));
    else texts.set(path, Buffer.from(made).toString());
  }
  for (const document of documents)
    texts.set(`search/documents/${document.id}.json`, JSON.stringify(searchDocument(document)));
  return texts;
}

const made = new Map<string, ReadonlyMap<string, string>>();

/** The same of the sample with one document switched, made once. */
function publishedAs(id: string, publish: PolicyDocument['publish']): ReadonlyMap<string, string> {
  const key = `${id} ${publish}`;
  const texts = made.get(key) ?? published(switched(id, publish));
  made.set(key, texts);
  return texts;
}

const samplePublished = published(sample);

/** What pages are drawn from besides files: the corpus itself. */
function drawnFrom(folder: ReadonlyMap<string, Uint8Array>): string {
  const { documents, revision } = contentOf(folder).corpus;
  return JSON.stringify([documents, revision]);
}

function documentOf(id: string): PolicyDocument {
  const found = whole.corpus.documents.find((document) => document.id === id);
  if (!found) throw new Error(`the sample has no ${id}`);
  return found;
}

/** Every run of so many characters of a document's lines that stands nowhere else in the content: Chinese and English. */
function runsOf({ id, clauses }: PolicyDocument, length: number, except: (id: string) => boolean): string[] {
  const own = new Set([
    `content/documents/zh/${id}.mdx`,
    `content/documents/en/${id}.mdx`,
    `seeds/${id}.txt`,
  ]);
  const others = [...sample]
    // The revision has sentences of its own, and those that were translated back.
    .filter(([file]) => !own.has(file) && file !== 'content/revision.yaml')
    .map(([, bytes]) => Buffer.from(bytes).toString());
  const document = documentOf(id);
  const ours = JSON.stringify([
    document.title,
    document.short,
    document.notes,
    document.dates,
    document.number?.value,
  ]);
  const notes = clauses.flatMap((clause) =>
    clause.notes.map(({ text, reading }) => JSON.stringify([text, reading])),
  );
  const figures = clauses.flatMap((clause) => clause.figures.map(({ of }) => JSON.stringify(of)));
  const elsewhere = [...others, ours, ...notes, ...figures].join('\n');
  const lines = clauses.flatMap((clause) =>
    linesOf({
      heading:
        clause.heading && !except(clause.id) ? [clause.heading.text, clause.translation.heading] : null,
      sentences: clause.sentences
        .filter((sentence) => !except(sentence.id) && !except(clause.id))
        .map(({ text, translation }) => [text, translation]),
    }).flat(),
  );
  return lines.flatMap((line) => {
    const size = /[a-z]{3}/.test(line) ? length * 4 : length;
    return Array.from({ length: Math.max(0, line.length - size + 1) }, (_, at) =>
      line.slice(at, at + size),
    ).filter((run) => !elsewhere.includes(run));
  });
}

const IDS = whole.corpus.documents.map(({ id }) => id);
const quoted = new Set(
  [...whole.essays.values()].flatMap(({ front, prose }) => [...front.quotes, ...prose.quoted]),
);

describe.each(IDS)('%s', (id) => {
  const file = (path: string): boolean => path.includes(`${id}.`);

  test('published whole, its words stand in the files, and in what pages are drawn from', () => {
    const [run = ''] = runsOf(documentOf(id), 9, () => false);
    expect([...samplePublished].filter(([, text]) => text.includes(run)).length).toBeGreaterThan(3);
    expect(drawnFrom(sample)).toContain(run);
  });

  test('published as data, no run of nine characters of it stands anywhere', () => {
    const folder = switched(id, 'data');
    const texts = [...publishedAs(id, 'data'), ['pages', drawnFrom(folder)] as const];
    const runs = runsOf(documentOf(id), 9, () => false);
    expect(runs.length).toBeGreaterThan(10);
    const found = texts.flatMap(([path, text]) =>
      runs.filter((run) => text.includes(run)).map((run) => `${path}: ${run}`),
    );
    expect(found).toEqual([]);
  });

  test('published in quotations, what no essay quotes stands nowhere in runs longer than an extract', () => {
    const folder = switched(id, 'quotations');
    const texts = [...publishedAs(id, 'quotations'), ['pages', drawnFrom(folder)] as const];
    const runs = runsOf(documentOf(id), 21, (part) => quoted.has(`${id}#${part}`));
    const found = texts.flatMap(([path, text]) =>
      runs.filter((run) => text.includes(run)).map((run) => `${path}: ${run}`),
    );
    expect(found).toEqual([]);
  });

  test.each(['quotations', 'data'] as const)(
    'published as %s, it has no file of its text, seed or pinyin',
    (publish) => {
      const paths = [...publishedAs(id, publish).keys()].filter(file);
      expect(paths.filter((path) => /\.(?:txt|md|xml|epub)$|pinyin/.test(path))).toEqual([]);
      expect(paths).toContain(`documents/${id}.json`);
    },
  );

  test.each(['quotations', 'data'] as const)(
    'published as %s, it keeps every address, id, code, figure and note',
    (publish) => {
      const content = contentOf(switched(id, publish));
      expect(pageAddresses(content)).toEqual(pageAddresses(whole));
      const found = content.corpus.documents.find((document) => document.id === id);
      const facts = ({ clauses }: PolicyDocument) =>
        clauses.map(({ id: clause, sentences, figures, notes, ...rest }) => ({
          clause,
          notes: notes.map(({ text }) => text),
          drawn: notesOf({ id: clause, sentences, figures, notes, ...rest }).map(({ mark }) => mark),
          sentences: sentences.map(({ id: one, does, themes, source }) => ({ one, does, themes, source })),
          figures: figures.map(({ value, unit, kind }) => ({ value, unit, kind })),
        }));
      expect(found && facts(found)).toEqual(facts(documentOf(id)));
    },
  );
});

test('a sentence that an essay quotes stays, with its translation, where a text is published in quotations', () => {
  const [address = ''] = [...quoted].filter((one) => /\.s\d+$/.test(one));
  const [id = '', part = ''] = address.split('#');
  const sentenceIn = (content: Content) =>
    content.corpus.documents
      .flatMap(({ id: of, clauses }) => (of === id ? clauses : []))
      .flatMap(({ sentences }) => sentences)
      .find((sentence) => sentence.id === part);
  const kept = sentenceIn(contentOf(switched(id, 'quotations')));
  expect(kept?.text).not.toBe('');
  expect(kept).toEqual(sentenceIn(whole));
});
