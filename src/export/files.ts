import { citeItem } from '#src/cite/item.ts';
import { editionForm } from '#src/cite/kinds.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { writePermalinks } from '#src/corpus/permalinks.ts';
import { isWhole } from '#src/corpus/rights.ts';
import { oncePer } from '#src/text/once.ts';
import { learnReadings, readingsOf } from '#src/text/pinyin.ts';
import { scopeOf } from '#src/views/scope.ts';
import { besideDocument, besideSite } from './beside.ts';
import { dataPackage } from './datapackage.ts';
import type { DataContext } from './dataset.ts';
import { DATASETS } from './datasets.ts';
import { LICENCE } from './edition.ts';
import type { Body } from './format.ts';
import { CLAUSE_FORMATS, COLLECTION_FORMATS, EDITION_FORMATS, formatsOf } from './formats.ts';
import { toJson } from './json.ts';
import { measured, sumsOf } from './measure.ts';
import { qdaBook } from './qda/book.ts';
import { qdaSource } from './qda/source.ts';
import { clauseFile } from './records/clause.ts';
import { codingTable } from './records/coding-table.ts';
import { documentFile } from './records/document.ts';
import { schemaJson } from './schema.ts';
import { collectionOf } from './shards.ts';
import { siteFiles } from './site/files.ts';
import { hostFiles } from './site/hosting.ts';
import { sqliteFile } from './sqlite.ts';
import { zipped } from './zip.ts';

/** A file of the site that is no page. */
export interface PublishedFile {
  /** From the root of the site on, without a slash before it. */
  readonly path: string;
  readonly body: () => Body;
}

export const PERMALINKS_FILE = 'data/permalinks.txt';
export const BIBLIOGRAPHY_FILE = 'data/bibliography.csl.json';
export const ARCHIVE_FILE = 'data/corpus.zip';

export const CODING_TABLE_FILE = 'data/coding-table.csv';
export const PACKAGE_FILE = 'data/datapackage.json';
export const DATABASE_FILE = 'data/tiaowen.sqlite';
/** Checked with `sha256sum -c data/SHA256SUMS` where `data/` and `documents/` stand. */
export const SUMS_FILE = 'data/SHA256SUMS';

/** What the files of single documents and clauses may hold, by the name of the schema. */
const RECORD_SCHEMAS = { document: documentFile, clause: clauseFile };

export function recordSchemaFile(id: keyof typeof RECORD_SCHEMAS): string {
  return `data/${id}.schema.json`;
}

/** What the files of one document are made from: its part of the edition. */
const contextsOf = oncePer((context: DataContext) =>
  oncePer((document: PolicyDocument): DataContext => {
    const { corpus, second } = scopeOf(context, document);
    return { ...context, corpus, second };
  }),
);

/** A file of a document, made from its part of the edition alone, or taken over. */
function made(
  path: string,
  document: PolicyDocument,
  context: DataContext,
  write: (own: DataContext) => Body,
): PublishedFile {
  return { path, body: () => context.taken?.(path) ?? write(contextsOf(context)(document)) };
}

/** Every document in every format. @param packed whether in those that are archives themselves, or in the others. */
function documentFiles(context: DataContext, packed: boolean): PublishedFile[] {
  return context.corpus.documents.flatMap((document) =>
    formatsOf(document)
      .filter((format) => (format.packed ?? false) === packed)
      .map(({ id, write }) =>
        made(`documents/${document.id}.${id}`, document, context, (own) => write(document, own)),
      ),
  );
}

/** The data, every document in every format, and the seeds that all offsets count in. */
export function archivedFiles(context: DataContext): PublishedFile[] {
  const sets = DATASETS.flatMap((set) =>
    COLLECTION_FORMATS.flatMap(({ id, write }) => {
      const body = write(set);
      return body ? [{ path: `data/${set.id}.${id}`, body: () => body(context) }] : [];
    }),
  );
  const shards = DATASETS.filter(({ json }) => json).flatMap((set) => collectionOf(set, context).shards);
  const seeds = [...context.seeds].map(([file, { bytes }]) => ({
    path: `data/seeds/${file}`,
    body: () => bytes,
  }));
  return [
    ...sets,
    ...shards.map(({ path, body }) => ({ path: `data/${path}`, body: () => body })),
    ...Object.entries(RECORD_SCHEMAS).map(([id, schema]) => ({
      path: `data/${id}.schema.json`,
      body: () => schemaJson(id, schema, context.address),
    })),
    { path: CODING_TABLE_FILE, body: () => codingTable(context.corpus) },
    { path: PACKAGE_FILE, body: () => toJson(dataPackage(DATASETS, context)) },
    { path: PERMALINKS_FILE, body: () => writePermalinks(context.permalinks) },
    { path: BIBLIOGRAPHY_FILE, body: () => toJson([...context.corpus.bibliography.values()]) },
    ...documentFiles(context, false),
    ...seeds,
  ];
}

function readme({ version, date, address }: DataContext): string {
  return [
    `${editionForm(version, 'en')} (${date})`,
    address('/'),
    '',
    'The whole edition as data. What each file holds, and on what terms, is said at',
    `${address('/data/')} (English) and ${address('/zh/data/')} (中文).`,
    '',
    LICENCE.covers.en,
    LICENCE.covers.zh,
    '',
  ].join('\n');
}

/** The files as one ZIP, with a word about them first. */
export function zipOf(files: readonly PublishedFile[], context: DataContext): Uint8Array<ArrayBuffer> {
  return zipped({
    'README.txt': readme(context),
    ...Object.fromEntries(files.map(({ path, body }) => [path, body()])),
  });
}

/** Element id on the reading page → readings of its Chinese characters, parted by spaces. */
function pinyin({ clauses }: PolicyDocument) {
  const lines = clauses.flatMap(({ id, heading, sentences }) => [
    ...(heading ? [{ id, text: heading.text }] : []),
    ...sentences,
  ]);
  return Object.fromEntries(lines.map(({ id, text }) => [id, readingsOf(text).join(' ')]));
}

/** The data, and every document and clause in every format. */
function dataFiles(context: DataContext): PublishedFile[] {
  const archived = archivedFiles(context);
  return [
    ...archived,
    { path: ARCHIVE_FILE, body: () => zipOf(archived, context) },
    { path: DATABASE_FILE, body: () => sqliteFile(DATASETS, context) },
    ...documentFiles(context, true),
    ...EDITION_FORMATS.map(({ path, write }) => ({ path, body: () => write(context) })),
    ...context.corpus.documents.flatMap((document) =>
      document.clauses.flatMap((clause) =>
        CLAUSE_FORMATS.map(({ id, write }) =>
          made(`documents/${document.id}/${clause.id}.${id}`, document, context, (own) =>
            write(document, clause, own),
          ),
        ),
      ),
    ),
  ];
}

/** Every file of the site that is no page. The search has its own, made from the finished site. */
export function publishedFiles(context: DataContext): PublishedFile[] {
  const { documents } = context.corpus;
  learnReadings(context.readings);
  const data = dataFiles(context).map((file) => measured(file, context));
  /** A file for each document, fetched only by readers who ask for it. */
  const asked = (
    folder: string,
    value: (document: PolicyDocument, own: DataContext) => unknown,
    of = documents,
  ): PublishedFile[] =>
    of.map((document) =>
      made(`${folder}/${document.id}.json`, document, context, (own) => JSON.stringify(value(document, own))),
    );
  return [
    ...data,
    measured({ path: SUMS_FILE, body: () => sumsOf(data, context) }, context),
    ...siteFiles(context),
    ...hostFiles(context),
    ...asked('cited', (document, own) => citeItem(document, null, own)),
    { path: 'beside.json', body: () => JSON.stringify(besideSite(context)) },
    ...asked('beside', (document, { corpus }) => besideDocument(document, corpus)),
    { path: 'coded.json', body: () => JSON.stringify(qdaBook(context)) },
    ...asked('coded', qdaSource),
    ...asked('pinyin', pinyin, documents.filter(isWhole)),
  ];
}
