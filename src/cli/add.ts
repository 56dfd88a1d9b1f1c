import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Encoding } from '#src/convert/decode.ts';
import { writeDraft } from '#src/convert/write.ts';
import { withPlace } from '#src/corpus/add-place.ts';
import { registriesOf } from '#src/corpus/content.ts';
import { describeFault, Report } from '#src/corpus/fault.ts';
import { readFiles } from '#src/corpus/file-reader.ts';
import type { Folder } from '#src/corpus/folder.ts';
import { registryPath, SUMS, seedPath, textPath, translationPath } from '#src/corpus/paths.ts';
import { leftToDo, proposer } from '#src/corpus/propose.ts';
import { readFolder } from '#src/corpus/read.ts';
import { documentKind } from '#src/corpus/vocabulary.ts';
import { command, Misuse, Refusal } from './command.ts';
import { root } from './steps.ts';
import { checkedOptions, ofEach, readSource, tell, withEncoding, writeWhole } from './texts.ts';

/**
 * `npm run add`: puts texts where they belong and drafts them, with what can be read for certain as proposals; or makes a
 * place. Everything is known before anything is written, and no file that an editor has touched is changed.
 */

function textAt(folder: Folder, path: string): string | null {
  const bytes = folder.get(path);
  return bytes === undefined ? null : new TextDecoder().decode(bytes);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What proposes marks, by the registries. @throws Refusal where one cannot be read: drafts would lack what it knows. */
function proposerFrom(folder: Folder): ReturnType<typeof proposer> {
  const report = new Report();
  const { names, references } = registriesOf(readFiles(folder, report), () => 'read');
  const unread = (['names', 'references'] as const)
    .map(registryPath)
    .filter((path) => report.unread.has(path));
  if (unread.length > 0) throw new Refusal(`add: ${unread[0]} cannot be read; npm run verify says why`);
  return proposer([...names.values()], [...references.values()]);
}

interface Wish {
  readonly encoding: Encoding;
  readonly id: string | undefined;
  readonly kind: string | undefined;
}

/** Reads a file: what there is to write for it. @throws Refusal, with the way out. */
async function prepared(file: string, folder: Folder, propose: ReturnType<typeof proposer>, wish: Wish) {
  const source = await readSource(file, wish.encoding, wish.id);
  const { id, bytes, draft } = source;
  const seed = folder.get(seedPath(id));
  const line = `${sha256(bytes)}  ${id}.txt\n`;
  const summed = textAt(folder, SUMS)?.match(new RegExp(`^\\S+  ${id}\\.txt\n`, 'm'))?.[0];
  if ((seed && sha256(seed) !== sha256(bytes)) || (summed && summed !== line))
    throw new Refusal(`${seedPath(id)} is another text, and a seed is never changed: give another --id`);
  const written = withEncoding(writeDraft(draft, propose(draft)), wish.encoding);
  const mdx = wish.kind === undefined ? written : written.replace(/^kind:.*$/m, `kind: ${wish.kind}`);
  return { ...source, seed, line: summed ? '' : line, mdx, stands: textAt(folder, textPath(id)) };
}

type Prepared = Awaited<ReturnType<typeof prepared>>;

/** Says what was done with a file, and what is left to do in which. */
function sayLeft({ file, id, messages, seed, line, mdx, stands }: Prepared, folder: Folder): void {
  const sum = line === '' ? '' : `; its checksum added to ${SUMS}`;
  const state = stands === mdx ? 'stands as it was written' : 'has been edited, and stays as it is';
  console.log(`${file} → ${seedPath(id)}: ${seed ? 'stands as it is' : 'put there'}${sum}`);
  console.log(`${file} → ${textPath(id)}: ${stands === null ? 'written' : state}`);
  if (stands === null) tell(file, messages);
  for (const { lines, count, todo } of leftToDo(stands ?? mdx)) {
    const more = lines.length > 1 ? ` (${count}, in lines ${lines.join(', ')})` : '';
    console.log(`  to do  ${textPath(id)}:${lines[0]}  ${todo}${more}`);
  }
  if (!folder.has(translationPath(id)))
    console.log(`  to do  ${translationPath(id)}  the same clauses in English, a line for each sentence`);
  if (!textAt(folder, 'seeds/README.md')?.includes(`\`${id}.txt\``))
    console.log('  to do  seeds/README.md  where the text comes from');
}

async function addTexts(folder: Folder, files: readonly string[], wish: Wish): Promise<void> {
  const propose = proposerFrom(folder);
  const taken = new Map<string, string>();
  const ready = await ofEach('add', files, async (file) => {
    const one = await prepared(file, folder, propose, wish);
    const other = taken.get(one.id);
    if (other) throw new Refusal(`${other} has the id ${one.id} too; add them one at a time, with --id`);
    taken.set(one.id, file);
    return one;
  });
  if (ready.length < files.length) throw new Refusal('Nothing was written.');
  for (const { id, bytes, seed } of ready) if (!seed) await writeWhole(join(root, seedPath(id)), bytes);
  const sums = (textAt(folder, SUMS) ?? '') + ready.map(({ line }) => line).join('');
  if (sums !== textAt(folder, SUMS)) await writeWhole(join(root, SUMS), sums);
  for (const { id, mdx, stands } of ready)
    if (stands === null) await writeWhole(join(root, textPath(id)), mdx);
  for (const one of ready) sayLeft(one, folder);
  console.log('Then npm run verify and npm run dev; before publication npm run permalinks.');
}

await command('add', async ({ place: id, zh, en, at, code, kind, id: given, encoding = 'utf-8' }, files) => {
  if (kind !== undefined && !documentKind.safeParse(kind).success)
    throw new Misuse(`--kind ${kind} is no kind; use ${documentKind.options.join(', ')}`);
  const folder = await readFolder(root);
  if (id === undefined)
    return addTexts(folder, files, { encoding: checkedOptions(encoding, given, files), id: given, kind });
  if (files.length > 0 || zh === undefined || en === undefined || at === undefined)
    throw new Misuse('a place is made of --zh, --en and --at LONGITUDE,LATITUDE, and of no file');
  const path = registryPath('cities');
  const before = textAt(folder, path) ?? '';
  if (before.split('\n').includes(`${id}:`))
    return console.log(`${path}: ${id} stands there, and stays as it is`);
  const { text, faults } = withPlace(before, { id, zh, en, at, code });
  if (faults.length > 0) throw new Refusal(`Nothing was written.\n${faults.map(describeFault).join('\n')}`);
  await writeWhole(join(root, path), text);
  console.log(`${path}: ${id} stands at its end; places are shown in the order of the file.`);
  console.log(
    '  to do  content/documents/zh/<id>.mdx  cities: until a document names it, verify calls it unused',
  );
  console.log(`  to do  content/cities/{en,zh}/${id}.mdx  an essay, in both languages or in none`);
});
