import { strToU8, zipSync } from 'fflate';
import { citeItem } from '#src/cite/item.ts';
import type { CitedFile } from '#src/cite/quotation.ts';
import { matrixData } from '#src/compare/matrix-data.ts';
import { MATRIX_COLUMNS, matrixRows } from '#src/compare/matrix-rows.ts';
import { wordingData } from '#src/compare/wording-data.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { writePermalinks } from '#src/corpus/permalinks.ts';
import { isWhole } from '#src/corpus/rights.ts';
import { learnReadings, readingsOf } from '#src/text/pinyin.ts';
import { toCsv } from './csv.ts';
import type { DataContext } from './dataset.ts';
import { DATASETS } from './datasets.ts';
import { type Body, CLAUSE_FORMATS, COLLECTION_FORMATS, formatsOf } from './formats.ts';
import { toJson } from './json.ts';

/** A file of the site that is no page. */
export interface PublishedFile {
  /** From the root of the site on, without a slash before it. */
  readonly path: string;
  readonly body: () => Body;
}

export const PERMALINKS_FILE = 'data/permalinks.txt';
export const BIBLIOGRAPHY_FILE = 'data/bibliography.csl.json';
export const ARCHIVE_FILE = 'data/corpus.zip';

/** What is computed from the corpus and the wording. Who has these can compute it: it does not stand in the archive. */
export const COMPUTED_FILES: Readonly<Record<string, (context: DataContext) => string>> = {
  'data/matrix.json': ({ corpus }) => toJson(matrixData(corpus)),
  'data/matrix.csv': ({ corpus }) => toCsv(matrixRows(matrixData(corpus)), MATRIX_COLUMNS),
  'data/wording.json': ({ concordance }) => toJson(wordingData(concordance)),
};

/** The data, every document in every format, and the seeds that all offsets count in. */
export function archivedFiles(context: DataContext): PublishedFile[] {
  const sets = DATASETS.flatMap((set) =>
    COLLECTION_FORMATS.flatMap(({ id, write }) => {
      const body = write(set);
      return body ? [{ path: `data/${set.id}.${id}`, body: () => body(context) }] : [];
    }),
  );
  const documents = context.corpus.documents.flatMap((document) =>
    formatsOf(document).map(({ id, write }) => ({
      path: `documents/${document.id}.${id}`,
      body: () => write(document, context),
    })),
  );
  const seeds = [...context.seeds].map(([file, { bytes }]) => ({
    path: `data/seeds/${file}`,
    body: () => bytes,
  }));
  return [
    ...sets,
    { path: PERMALINKS_FILE, body: () => writePermalinks(context.permalinks) },
    { path: BIBLIOGRAPHY_FILE, body: () => toJson([...context.corpus.bibliography.values()]) },
    ...documents,
    ...seeds,
  ];
}

function readme({ version, address }: DataContext): string {
  return [
    `Tiaowen 条文, version ${version}`,
    address('/'),
    '',
    'The whole edition as data. What each file holds, and on what terms, is said at',
    `${address('/data/')} (English) and ${address('/zh/data/')} (中文).`,
    '',
    'The source texts are not ours; what the editors wrote is licensed under CC BY 4.0.',
    '原文不属本站；编者所写部分以 CC BY 4.0 许可发布。',
    '',
  ].join('\n');
}

/**
 * The files as one ZIP, with a word about them first. Every file bears the same time, so that one content gives the
 * same bytes in every build: ZIP knows no time zone, and local midnight is what comes out the same everywhere. 1980
 * is its first year.
 */
export function zipOf(files: readonly PublishedFile[], context: DataContext): Uint8Array<ArrayBuffer> {
  const bytes = files.map(({ path, body }) => {
    const made = body();
    return [path, typeof made === 'string' ? strToU8(made) : made] as const;
  });
  return zipSync(Object.fromEntries([['README.txt', strToU8(readme(context))] as const, ...bytes]), {
    mtime: new Date(1980, 0, 1),
  });
}

/** Element id on the reading page → readings of its Chinese characters, parted by spaces. */
function pinyin({ clauses }: PolicyDocument): string {
  const lines = clauses.flatMap(({ id, heading, sentences }) => [
    ...(heading ? [{ id, text: heading.text }] : []),
    ...sentences,
  ]);
  return JSON.stringify(Object.fromEntries(lines.map(({ id, text }) => [id, readingsOf(text).join(' ')])));
}

/** Every file of the site that is no page. The search has its own, made from the finished site. */
export function publishedFiles(context: DataContext): PublishedFile[] {
  const { documents } = context.corpus;
  learnReadings(context.readings);
  return [
    ...archivedFiles(context),
    { path: ARCHIVE_FILE, body: () => zipOf(archivedFiles(context), context) },
    ...Object.entries(COMPUTED_FILES).map(([path, write]) => ({ path, body: () => write(context) })),
    ...documents.flatMap((document) =>
      document.clauses.flatMap((clause) =>
        CLAUSE_FORMATS.map(({ id, write }) => ({
          path: `documents/${document.id}/${clause.id}.${id}`,
          body: () => write(document, clause, context),
        })),
      ),
    ),
    // Fetched only by readers who ask for it.
    ...documents.map((document) => ({
      path: `cited/${document.id}.json`,
      body: () =>
        JSON.stringify({
          ...citeItem(document, null, context.corpus.names, context.address),
          expires: document.dates.find(({ kind }) => kind === 'expires') ?? null,
          version: context.version,
        } satisfies CitedFile),
    })),
    ...documents
      .filter(isWhole)
      .map((document) => ({ path: `pinyin/${document.id}.json`, body: () => pinyin(document) })),
  ];
}
