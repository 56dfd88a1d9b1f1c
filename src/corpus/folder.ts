import { createHash } from 'node:crypto';
import { decode, ENCODINGS, type Encoding } from '#src/convert/decode.ts';
import type { Report } from './fault.ts';
import { type Contents, kindOf } from './files.ts';
import type { PolicyDocument } from './model.ts';
import {
  CHANGES,
  codingPath,
  DECISIONS,
  PERMALINKS,
  registryPath,
  SUMS,
  seedPath,
  textPath,
  translationPath,
} from './paths.ts';
import { shownAt } from './permalinks.ts';
import { isWhole } from './rights.ts';

/** Files of an edition, byte for byte, by their paths from the root of the project. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/** Files of which others speak: each with the reason why it must be there, and what to do where it is not. */
function* wantedFiles(folder: Folder, read: Contents): Generator<readonly [string, string, string?]> {
  const seeds = [...folder.keys()].flatMap((file) => /^seeds\/(.+)\.txt$/.exec(file)?.[1] ?? []);
  for (const id of seeds) yield [textPath(id), `${seedPath(id)} stands`, `npm run add -- ${seedPath(id)}`];
  for (const id of read.texts.keys())
    yield [
      seedPath(id),
      `${textPath(id)} was converted from it`,
      'put the text into seeds/ under the document’s id',
    ];
  for (const id of read.translations.keys())
    yield [textPath(id), `${translationPath(id)} translates it`, 'put it back, or take its translation out'];
  for (const id of Object.keys(read.revision.get('')?.documents ?? {}))
    yield [translationPath(id), `${registryPath('revision')} counts its sentences`];
  if (read.revision.get('')?.deviations.length)
    yield [registryPath('glossary'), `${registryPath('revision')} departs from it`];
  for (const id of [...read.second.keys(), ...read.first.keys()])
    yield [textPath(id), `${codingPath('first', id)} codes it`, 'put it back, or take its codes out'];
  for (const [id, { front }] of read.texts)
    if (front.coded.themes)
      yield [codingPath('first', id), `${textPath(id)} says it is coded`, 'put it back, or correct “coded”'];
  for (const id of read.second.keys()) yield [codingPath('first', id), `${codingPath('second', id)} stands`];
  for (const { document } of read.decisions.get('') ?? [])
    yield [codingPath('second', document), `${DECISIONS} decides on it`];
  if (read.second.size > 0)
    yield [DECISIONS, 'texts were coded twice', 'put it back; without a decision it is []'];
  if ([...read.pages.values()].some(({ prose }) => prose.elementsUsed.has('Corrections')))
    yield [CHANGES, 'a page lists its corrections'];
  const listed = (read.permalinks.get('') ?? []).map(({ address }) => address);
  for (const name of ['cities', 'names', 'references', 'themes', 'glossary'] as const)
    if (listed.some((address) => address.startsWith(`/${name}/`) && address !== `/${name}/`))
      yield [registryPath(name), `${PERMALINKS} promises its pages`];
  for (const name of read.first.size > 0 ? (['coding', 'themes', 'instruments'] as const) : [])
    yield [registryPath(name), 'sentences are coded by it'];
}

/** Files that others speak of and that are not there, each told once. */
export function checkMissing(folder: Folder, read: Contents, report: Report): void {
  const told = new Set(folder.keys());
  for (const [file, because, mend = 'put it back'] of wantedFiles(folder, read)) {
    if (told.has(file)) continue;
    told.add(file);
    const place = { file, line: 1, column: 1 };
    report.add('file-missing', place, `a file, since ${because}`, 'no such file', mend);
  }
}

/** Files in seeds/ that are no text, and texts that are not those of which the checksums were taken, or that were published. */
export function checkSeeds(folder: Folder, read: Contents, report: Report): void {
  const published = new Map(read.permalinks.get('')?.map(({ address, hash }) => [shownAt(address), hash]));
  const mended = (read.changes.get('') ?? []).filter(({ version }) => !version);
  const sums = new TextDecoder().decode(folder.get(SUMS) ?? new Uint8Array());
  const summed = new Map(
    sums.split('\n').map((line, at) => [line.slice(66), [line.slice(0, 64), at + 1]] as const),
  );
  for (const [file, bytes] of folder) {
    if (!file.startsWith('seeds/') || file === SUMS || file === 'seeds/README.md') continue;
    const name = file.slice('seeds/'.length);
    const place = { file, line: 1, column: 1 };
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.txt$/.test(name))
      report.add(
        'file-unread',
        place,
        'seeds/*.txt',
        'a file that no reader reads',
        'name it by the id of its document',
      );
    const [sum, line] = summed.get(name) ?? [];
    const found = createHash('sha256').update(bytes).digest('hex');
    if (sum !== undefined && sum !== found)
      report.add('seed-sum', place, `the file whose SHA-256 is ${sum} (${SUMS}:${line})`, found);
    const shown = `${name.replace(/\.txt$/, '')}#source`;
    const first = published.get(shown) ?? found;
    const isUnknown = report.unread.has(CHANGES);
    if (first !== found && !isUnknown && !mended.some(({ address = '' }) => shownAt(address) === shown))
      report.add('seed-published', place, `the file whose SHA-256 is ${first}`, found);
  }
}

/**
 * Addresses of which nothing can be said, since what they lead to is missing or could not be read, and is told of there.
 *
 * @returns true where every text was read.
 */
export function doubtMissing(folder: Folder, documents: readonly PolicyDocument[], report: Report): boolean {
  const held = new Set(documents.map(({ id }) => id));
  const texts = [...folder.keys()].flatMap((file) => {
    const { kind, id = '' } = kindOf(file) ?? {};
    const isOfText = kind === 'texts' || kind === 'translations' || kind === 'first' || kind === 'second';
    return isOfText && !held.has(id) ? [id] : (/^seeds\/(.+)\.txt$/.exec(file)?.slice(1) ?? []);
  });
  const unread = texts.filter((id) => !held.has(id));
  for (const id of unread)
    for (const prefix of [`${id}#`, `/documents/${id}/`, `/documents/${id}.`, `/embed/${id}/`])
      report.doubt(prefix);
  if (unread.length > 0) report.doubt('/compare/');
  for (const file of [
    ...report.unread,
    ...report.faults.flatMap(({ rule, file: missing }) => (rule === 'file-missing' ? [missing] : [])),
  ]) {
    const [, name = ''] = /^content\/(\w+)\.yaml$/.exec(file) ?? [];
    const [, page = ''] = /^content\/pages\/\w+\/([\w-]+)\.mdx$/.exec(file) ?? [];
    if (name !== '') report.doubt(`/${name}/`);
    if (page !== '') report.doubt(page === 'about' ? '/about/' : `/about/${page}/`);
    if (name === 'cities') report.doubt('/compare/');
  }
  return unread.length === 0;
}

/** A document's source as it was received, and its text. */
export interface Seed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
  readonly encoding: Encoding;
}

/** The seeds of the documents that are published whole, by file name. @throws where one is no text: the documents were proved against other files. */
export function seedsOf(
  documents: readonly Pick<PolicyDocument, 'source' | 'publish'>[],
  folder: Folder,
): ReadonlyMap<string, Seed> {
  return new Map(
    documents.filter(isWhole).map(({ source: { file } }) => {
      const bytes = new Uint8Array(folder.get(`seeds/${file}`) ?? []);
      for (const encoding of ENCODINGS) {
        const decoded = decode(bytes, encoding);
        if (decoded.ok) return [file, { bytes, text: decoded.text, encoding }];
      }
      throw new Error(`seeds/${file} can no longer be read as text`);
    }),
  );
}
