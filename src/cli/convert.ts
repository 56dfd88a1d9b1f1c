import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { decodeDocument, ENCODINGS, type Encoding } from '#src/convert/decode.ts';
import type { Message } from '#src/convert/draft.ts';
import { draft } from '#src/convert/outline.ts';
import { messageLine, outlineOf } from '#src/convert/review.ts';
import { writeDraft } from '#src/convert/write.ts';
import { command, Misuse, Refusal } from './command.ts';

/** `npm run convert`: turns texts into draft MDX with clause ids. */

const OUT = 'content/documents/zh';
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

interface Options {
  readonly id: string | undefined;
  readonly out: string;
  readonly encoding: Encoding;
  readonly force: boolean;
  readonly review: boolean;
}

/** The document id: given, or the file's name in ASCII, or else made from the text's digest. */
function documentId(file: string, text: string, given: string | undefined): { id: string; made: boolean } {
  if (given !== undefined) return { id: given, made: false };
  const name = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9\u0080-\uffff]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (ID.test(name)) return { id: name, made: false };
  return { id: `doc-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`, made: true };
}

/** The system's name for what went wrong. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EISDIR') throw new Refusal('it is a folder; name the files in it');
    if (code === 'ENOENT') throw new Refusal('there is no such file; check the path');
    if (code === 'EACCES' || code === 'EPERM') throw new Refusal('it cannot be read; check its permissions');
    throw new Refusal(`it cannot be read (${code})`);
  }
}

async function existing(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new Refusal(`${path} stands in the way and cannot be read (${codeOf(error)})`);
  }
}

/** Writes a file whole or not at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new Refusal(`${path} cannot be written (${codeOf(error)})`);
  }
}

function withEncoding(mdx: string, encoding: Encoding): string {
  return encoding === 'utf-8' ? mdx : mdx.replace(/^---\n/, `---\nencoding: ${encoding}\n`);
}

function report(file: string, messages: readonly Message[]): void {
  for (const message of messages) console.log(`  ${file}:${messageLine(message)}`);
}

async function convertFile(file: string, options: Options): Promise<void> {
  const decoded = decodeDocument(await readBytes(file), options.encoding);
  if (!decoded.ok) throw new Refusal(decoded.reason);
  const { id, made } = documentId(file, decoded.text, options.id);
  const result = draft(decoded.text);
  if (options.review) {
    process.stdout.write(outlineOf(result));
    return;
  }
  const mdx = withEncoding(writeDraft(result), options.encoding);
  const path = join(options.out, `${id}.mdx`);
  const before = await existing(path);
  if (before !== null && before !== mdx && !options.force) {
    throw new Refusal(`${path} exists and has been edited; give another --id, or --force to overwrite it`);
  }
  if (before !== mdx) await writeWhole(path, mdx);
  console.log(`${file} → ${path}: ${result.blocks.length} blocks`);
  const renamed = `the file's name gives no ASCII id; it became ${id} (choose one with --id)`;
  report(file, [
    ...(made ? [{ rule: 'id-made', line: 1, reason: renamed } as const] : []),
    ...result.messages,
  ]);
}

await command(
  'convert',
  async ({ id, out = OUT, encoding: named = 'utf-8', force = false, review = false }, files) => {
    const encoding = ENCODINGS.find((known) => known === named.toLowerCase());
    if (files.length === 0) throw new Misuse('no file was named');
    if (!encoding) throw new Misuse(`--encoding ${named} is not known; use ${ENCODINGS.join(' or ')}`);
    if (id !== undefined && !ID.test(id))
      throw new Misuse(`--id ${id} is no id; use lower-case letters, digits and hyphens`);
    if (id !== undefined && files.length > 1)
      throw new Misuse('--id names one document; convert the files one at a time');
    const folder = resolve(out);
    try {
      if (!review) await mkdir(folder, { recursive: true });
    } catch (error) {
      throw new Refusal(
        `convert: ${folder}: the folder cannot be made (${codeOf(error)}); choose another --out`,
      );
    }
    for (const file of files) {
      try {
        await convertFile(file, { id, out: folder, encoding, force, review });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        console.error(`convert: ${file}: ${error.message}`);
        process.exitCode = 1;
      }
    }
  },
);
