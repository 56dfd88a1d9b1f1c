import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decodeDocument, ENCODINGS, type Encoding } from '#src/convert/decode.ts';
import type { Message } from '#src/convert/draft.ts';
import { draft } from '#src/convert/outline.ts';
import { messageLine } from '#src/convert/review.ts';
import { Misuse, Refusal } from './command.ts';

/** What the commands share that turn texts into drafts: reading a text, naming it, writing a file whole. */

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The encoding that was named, and the id that was given, if any. @throws Misuse for what is none. */
export function checkedOptions(named: string, id: string | undefined, files: readonly string[]): Encoding {
  const encoding = ENCODINGS.find((known) => known === named.toLowerCase());
  if (files.length === 0) throw new Misuse('no file was named');
  if (!encoding) throw new Misuse(`--encoding ${named} is not known; use ${ENCODINGS.join(' or ')}`);
  if (id !== undefined && !ID.test(id))
    throw new Misuse(`--id ${id} is no id; use lower-case letters, digits and hyphens`);
  if (id !== undefined && files.length > 1)
    throw new Misuse('--id names one document; take the files one at a time');
  return encoding;
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
export function codeOf(error: unknown): string {
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

/** The bytes that stand at a path; null where nothing does. */
export async function existing(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new Refusal(`${path} stands in the way and cannot be read (${codeOf(error)})`);
  }
}

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new Refusal(`${path} cannot be written (${codeOf(error)})`);
  }
}

/** A draft that says in which encoding its text is. */
export function withEncoding(mdx: string, encoding: Encoding): string {
  return encoding === 'utf-8' ? mdx : mdx.replace(/^---\n/, `---\nencoding: ${encoding}\n`);
}

/** Reads the text of a file and drafts it. @throws Refusal where it is none, with the way out. */
export async function readSource(file: string, encoding: Encoding, given: string | undefined) {
  const bytes = await readBytes(file);
  const decoded = decodeDocument(bytes, encoding);
  if (!decoded.ok) throw new Refusal(decoded.reason);
  const { id, made } = documentId(file, decoded.text, given);
  const { blocks, messages } = draft(decoded.text);
  const renamed = `the file's name gives no ASCII id; it became ${id} (choose one with --id)`;
  const named = made ? [{ rule: 'id-made', line: 1, reason: renamed } as const] : [];
  return { file, id, bytes, draft: { blocks, messages }, messages: [...named, ...messages] };
}

/** Says what the converter has to tell of a file. */
export function tell(file: string, messages: readonly Message[]): void {
  for (const message of messages) console.log(`  ${file}:${messageLine(message)}`);
}

/** What is made of each file; of one that is refused it is told why, and the command fails in the end. */
export async function ofEach<Made>(
  name: string,
  files: readonly string[],
  make: (file: string) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const file of files) {
    try {
      made.push(await make(file));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.error(`${name}: ${file}: ${error.message}`);
      process.exitCode = 1;
    }
  }
  return made;
}
