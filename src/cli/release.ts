// `npm run release`: makes a version. Everything is proved before anything is written, and what is written is taken
// back where the build fails. Where a kill came between, the same command goes on: one tree gives one archive.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'yaml';
import { siteAddresses } from '#src/corpus/addresses.ts';
import { type Change, versionNumber, versionsOf } from '#src/corpus/changes.ts';
import { ContentError, Report } from '#src/corpus/fault.ts';
import { readContent } from '#src/corpus/gate.ts';
import { CHANGES, PERMALINKS } from '#src/corpus/paths.ts';
import {
  appended,
  keepPermalinks,
  readPermalinks,
  seedSums,
  shownAt,
  withdrawnAt,
} from '#src/corpus/permalinks.ts';
import { loadContent, readFolder } from '#src/corpus/read.ts';
import { ARCHIVE_FILE } from '#src/export/files.ts';
import { type CorpusJson, documentJson } from '#src/export/records/document.ts';
import { changelog } from '#src/export/site/feed.ts';
import { CITATION_FILE } from '#src/export/site/files.ts';
import { zipped } from '#src/export/zip.ts';
import { command, Misuse, Refusal } from './command.ts';
import { clauseShown, hashesOf, lineWords, type Unsaid, unsaidIn, untrueIn, type Words } from './released.ts';
import { settings } from './settings.ts';
import { root, runStep } from './steps.ts';
import { writeWhole } from './texts.ts';

const archiveOf = (version: string): string => join(root, `release/tiaowen-${version}.zip`);
/** In the files of the packages, wherever the name of this one stands before it. */
const NUMBER = /("name": "tiaowen",\n\s*"version": ")[^"]+/g;
const slugOf = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The words as a version had them. @throws Refusal where its archive is not at hand, or is another. */
function releasedWords(version: string, hashes: ReadonlyMap<string, string | null>): Words {
  const path = archiveOf(version);
  const asked = `${path}: expected the archive of ${version}, to read what stood there`;
  if (!existsSync(path))
    throw new Refusal(
      `${asked}; found none. If that release was cut off, its files are half of it: put ${CHANGES}, ${PERMALINKS} and the package files back as they were before`,
    );
  const filter = ({ name }: { name: string }): boolean => /^documents\/[^/.]+\.json$/.test(name);
  const files = Object.values(unzipSync(readFileSync(path), { filter }));
  const words = lineWords(
    files.map((bytes) => JSON.parse(strFromU8(bytes)) as CorpusJson['documents'][number]),
  );
  const found = hashesOf(words);
  for (const [shown, hash] of hashes)
    if (found.get(shown) !== hash) throw new Refusal(`${asked}; found other words at ${shown}`);
  return words;
}

/** content/changes.yaml with a correction drafted for each change, whose reason an editor has to write. */
function withDrafts(text: string, unsaid: readonly Unsaid[], version: string, date: string): string {
  const yaml = parseDocument(text);
  for (const { shown, language, ...words } of unsaid) {
    const id = slugOf(`${shown}-${language}-${version}`);
    const [page, part] = [clauseShown(shown).replace('#', '/'), shown.split('#')[1]];
    const address = `/documents/${page}/${clauseShown(shown) === shown ? '' : `#${part}`}`;
    const zh = `改正${language === 'zh' ? '文字' : '译文'}。`;
    const en = `The ${language === 'zh' ? 'text' : 'translation'} was corrected.`;
    const reason = { zh: '', en: '' };
    const draft = yaml.has(id) ? words : { date, kind: 'correction', address, zh, en, ...words, reason };
    for (const [field, value] of Object.entries(draft)) yaml.setIn([id, field], value);
  }
  return yaml.toString({ lineWidth: 0 });
}

/** content/changes.yaml as it comes out: all that waited has its version and its day, and the edition is among it. */
function withVersion(text: string, changes: readonly Change[], version: string, date: string): string {
  const yaml = parseDocument(text);
  for (const { id } of changes.filter((change) => !change.version)) {
    yaml.setIn([id, 'date'], date);
    yaml.setIn([id, 'version'], version);
  }
  if (!changes.some((change) => change.kind === 'edition' && (change.version ?? version) === version)) {
    const words = { zh: `版本 ${version}。`, en: `Version ${version}.` };
    yaml.set(slugOf(`version-${version}`), { date, kind: 'edition', version, ...words });
  }
  return yaml.toString({ lineWidth: 0 });
}

/** The archive of a site that stands, with what a depository wants beside it. */
function archived(site: string, log: string): Uint8Array {
  const files = {
    ...unzipSync(readFileSync(join(site, ARCHIVE_FILE))),
    LICENSE: readFileSync(join(root, 'LICENSE')),
    [CITATION_FILE]: readFileSync(join(site, CITATION_FILE)),
    'CHANGELOG.md': Buffer.from(log),
  };
  const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const sums = Object.entries(files).map(([path, bytes]) => `${digest(bytes)}  ${path}\n`);
  return zipped({ ...files, SHA256SUMS: sums.join('') });
}

await command('release', async ({ version = '', date = new Date().toISOString().slice(0, 10) }) => {
  if (!versionNumber.safeParse(version).success || !/^\d{4}-\d\d-\d\d$/.test(date))
    throw new Misuse('it takes a number and a day, such as --version 1.0.0 --date 2026-03-01');
  const archive = archiveOf(version);
  if (existsSync(archive)) throw new Refusal(`${archive} stands already; nothing was done`);
  const folder = await readFolder(root);
  const { content, faults } = readContent(folder);
  if (!content) throw new ContentError(faults);
  const textOf = (path: string): string => new TextDecoder().decode(folder.get(path));
  const { corpus, changes } = content;
  const [last = null] = versionsOf(changes);
  if (last !== null && version.localeCompare(last, 'en', { numeric: true }) < 0)
    throw new Refusal(`--version ${version}: expected more than ${last}, which has come out`);
  const { documents, glossary } = corpus;
  const words = lineWords(documents.map((one) => documentJson(one, glossary)));
  const untrue = untrueIn(words, changes);
  if (untrue.length > 0)
    throw new Refusal(
      untrue
        .map(
          ({ id, address, was, now }) => `${CHANGES}, ${id}: expected “${now}” at ${address}, found “${was}”`,
        )
        .join('\n'),
    );
  const hashes = new Map([...hashesOf(words), ...seedSums(documents)]);
  const list = readPermalinks(PERMALINKS, textOf(PERMALINKS), new Report());
  const changed = list.filter(
    // Over seeds the gate watches. Of words that were withdrawn the list keeps what it knows.
    ({ address, status, hash }) => {
      const now = hashes.get(shownAt(address));
      const isWithdrawn = now === undefined && withdrawnAt(address, changes) !== null;
      return status === 'live' && hash?.length === 16 && now !== hash && !isWithdrawn;
    },
  );
  if (last !== null && changed.length > 0) {
    const kept = new Map(changed.map(({ address, hash }) => [shownAt(address), hash]));
    const before = releasedWords(last, kept);
    const unsaid = unsaidIn(before, words, changes);
    if (unsaid.length > 0) {
      const drafted = withDrafts(textOf(CHANGES), unsaid, version, date);
      await writeWhole(join(root, CHANGES), drafted);
      console.error(`Nothing was released: ${unsaid.length} corrections in ${CHANGES} were drafted.`);
      throw new ContentError(readContent(new Map(folder).set(CHANGES, Buffer.from(drafted))).faults);
    }
  }
  const after = appended(list, siteAddresses(content), changes, hashes, version);
  const files = [
    { path: CHANGES, was: textOf(CHANGES), now: withVersion(textOf(CHANGES), changes, version, date) },
    { path: PERMALINKS, was: textOf(PERMALINKS), now: keepPermalinks(after) },
    ...['package.json', 'package-lock.json'].map((path) => {
      const was = readFileSync(join(root, path), 'utf8');
      return { path, was, now: was.replace(NUMBER, `$1${version}`) };
    }),
  ].filter(({ was, now }) => was !== now);
  if (version === last && files[0])
    throw new Refusal(
      `${version} has come out, and ${files[0].path} has changed since; give the next number`,
    );
  try {
    for (const { path, now } of files) await writeWhole(join(root, path), now);
    if (!(await runStep({ name: 'build', run: ['src/cli/build.ts'] })))
      throw new Refusal('The build failed.');
    const { site, base, out } = settings();
    mkdirSync(join(root, 'release'), { recursive: true });
    await writeWhole(archive, archived(resolve(root, out), changelog((await loadContent(root)).changes)));
    console.log(
      `${archive}\nIts addresses begin with ${site}${base}; SITE_URL says where the site will stand.`,
    );
  } catch (error) {
    for (const { path, was } of files) await writeWhole(join(root, path), was);
    console.error('Nothing was released; the files are as they were.');
    throw error;
  }
});
