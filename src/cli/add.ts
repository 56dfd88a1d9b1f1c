import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Encoding } from '#src/convert/decode.ts';
import { writeDraft } from '#src/convert/write.ts';
import { registriesOf } from '#src/corpus/content.ts';
import { Report } from '#src/corpus/fault.ts';
import { readFiles } from '#src/corpus/file-reader.ts';
import type { Folder } from '#src/corpus/folder.ts';
import { registryPath, SUMS, seedPath, textPath, translationPath } from '#src/corpus/paths.ts';
import { leftToDo, proposer } from '#src/corpus/propose.ts';
import { readFolder } from '#src/corpus/read.ts';
import { documentKind } from '#src/corpus/vocabulary.ts';
import { withPlace } from './add-place.ts';
import { command, Misuse, Refusal } from './command.ts';
import { root } from './steps.ts';
import { checkedOptions, readSource, tell, withEncoding, writeWhole } from './texts.ts';

/**
 * `npm run add`: puts a text where it belongs and makes its draft, with what can be read for certain proposed in it; or
 * makes a place. Nothing is written before everything is known, and no file that an editor has touched is changed.
 */

/** Files to write, by their paths from the root. */
type Writes = ReadonlyMap<string, string | Uint8Array>;

async function writeAll(writes: Writes): Promise<void> {
  for (const [path, content] of writes) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, content);
  }
}

function textAt(folder: Folder, path: string): string | null {
  const bytes = folder.get(path);
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
}

/** The registries by which drafts are marked. @throws Refusal where one cannot be read: a draft would lack what it knows. */
function proposerFrom(folder: Folder): ReturnType<typeof proposer> {
  const report = new Report();
  const { names, references } = registriesOf(readFiles(folder, report), () => 'read');
  for (const registry of ['names', 'references'] as const)
    if (report.unread.has(registryPath(registry)))
      throw new Refusal(`add: ${registryPath(registry)} cannot be read; npm run verify says why`);
  return proposer([...names.values()], [...references.values()]);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What is added to the checksums; empty where the seed stands there. @throws Refusal where another does. */
function sumLine(sums: string, id: string, bytes: Uint8Array): string {
  const line = `${digest(bytes)}  ${id}.txt`;
  const before = sums.split('\n').find((other) => other.slice(66) === `${id}.txt`);
  if (before !== undefined && before !== line)
    throw new Refusal(`${SUMS} has another digest for ${id}.txt; give another --id`);
  return before === line ? '' : `${line}\n`;
}

interface Wish {
  readonly encoding: Encoding;
  readonly id: string | undefined;
  readonly kind: string | undefined;
  readonly propose: ReturnType<typeof proposer>;
}

/** Reads a file and finds out what to write for it. @throws Refusal, with the way out. */
async function prepared(file: string, folder: Folder, sums: string, wish: Wish) {
  const { id, bytes, draft, messages } = await readSource(file, wish.encoding, wish.id);
  const seed = folder.get(seedPath(id));
  if (seed && digest(seed) !== digest(bytes))
    throw new Refusal(`${seedPath(id)} is another text; a seed is never changed: give another --id`);
  const written = withEncoding(writeDraft(draft, wish.propose(draft)), wish.encoding);
  const made = wish.kind === undefined ? written : written.replace(/^kind:.*$/m, `kind: ${wish.kind}`);
  const stands = textAt(folder, textPath(id));
  return {
    file,
    id,
    bytes,
    messages,
    sum: sumLine(sums, id, bytes),
    mdx: stands ?? made,
    stands,
    made,
    seed,
  };
}

type Prepared = Awaited<ReturnType<typeof prepared>>;

/** Says what was done, and what is left to do in which file. */
function reportOn({ file, id, messages, sum, mdx, stands, made, seed }: Prepared, folder: Folder): void {
  console.log(`${file} → ${id}`);
  console.log(`  ${seedPath(id)}: ${seed ? 'stands as it is' : 'put there'}${sum && '; its checksum added'}`);
  const state =
    stands === null
      ? 'written'
      : stands === made
        ? 'stands as it was written'
        : 'has been edited, and is left as it is';
  console.log(`  ${textPath(id)}: ${state}`);
  if (stands === null) tell(file, messages);
  console.log('  left to do:');
  for (const { lines, todo } of leftToDo(mdx)) {
    const [first, ...more] = lines;
    console.log(
      `    ${textPath(id)}:${first}  ${todo}${more.length > 0 ? ` (also ${more.join(', ')})` : ''}`,
    );
  }
  if (!folder.has(translationPath(id)))
    console.log(`    ${translationPath(id)}  the translation: the same clauses, a line for each sentence`);
  const isListed = textAt(folder, 'seeds/README.md')?.includes(`\`${id}.txt\``);
  if (!isListed) console.log('    seeds/README.md  where the text comes from');
}

async function addTexts(files: readonly string[], wish: Omit<Wish, 'propose'>): Promise<void> {
  const folder = await readFolder(root);
  const sums = textAt(folder, SUMS) ?? '';
  const propose = proposerFrom(folder);
  const ready: Prepared[] = [];
  for (const file of files) {
    try {
      const one = await prepared(file, folder, sums, { ...wish, propose });
      const same = ready.find(({ id }) => id === one.id);
      if (same) throw new Refusal(`${same.file} has the id ${one.id} too; add them one at a time, with --id`);
      ready.push(one);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.error(`add: ${file}: ${error.message}`);
      process.exitCode = 1;
    }
  }
  if (process.exitCode === 1) throw new Refusal('Nothing was written.');
  const added = ready.map(({ sum }) => sum).join('');
  await writeAll(
    new Map<string, string | Uint8Array>([
      ...ready.flatMap(({ id, bytes, seed }) => (seed ? [] : [[seedPath(id), bytes] as const])),
      ...(added === '' ? [] : [[SUMS, sums + (/[^\n]$/.test(sums) ? '\n' : '') + added] as const]),
      ...ready.flatMap(({ id, made, stands }) => (stands === null ? [[textPath(id), made] as const] : [])),
    ]),
  );
  for (const one of ready) reportOn(one, folder);
  console.log(
    'Then npm run verify, npm run dev; before publication npm run permalinks. docs/how-to/add-a-document.md',
  );
}

await command('add', async ({ place, zh, en, at, code, kind, id, encoding = 'utf-8' }, files) => {
  if (kind !== undefined && !documentKind.safeParse(kind).success)
    throw new Misuse(`--kind ${kind} is no kind; use ${documentKind.options.join(', ')}`);
  if (place === undefined) {
    await addTexts(files, { encoding: checkedOptions(encoding, id, files), id, kind });
    return;
  }
  if (files.length > 0) throw new Misuse('--place makes a place; add texts by themselves');
  if (zh === undefined || en === undefined || at === undefined)
    throw new Misuse('a place needs --zh, --en and --at LONGITUDE,LATITUDE');
  const path = registryPath('cities');
  const before = textAt(await readFolder(root), path) ?? '';
  await writeAll(new Map([[path, withPlace(before, { id: place, zh, en, at, code })]]));
  console.log(`${path}: ${place} added, at its end. Places are shown in the order of the file.`);
  console.log(`  left to do:
    content/documents/zh/<id>.mdx  name it under “cities” of a document; until then verify calls it unused
    content/cities/{en,zh}/${place}.mdx  an essay, in both languages or in none
  Then npm run verify; before publication npm run permalinks.`);
});
