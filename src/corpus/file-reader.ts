import { decode } from '#src/convert/decode.ts';
import { Report } from './fault.ts';
import { CONTENT_FILES, type Contents, kindOf } from './files.ts';
import type { Folder } from './folder.ts';

/** Reads the files of content, each by its row of the table. */

/** What a text of ours may not hold, with the words in which it is told; nobody sees it in an editor. */
const UNSEEN: readonly (readonly [pattern: RegExp, found: string, files: RegExp])[] = [
  [/\uFEFF/, 'a byte order mark', /./],
  [/\r/, 'a carriage return (line ends of Windows or old Mac OS)', /./],
  [/\t/, 'a tab', /\.yaml$/],
];

/** Tells of a file that is no text of ours. */
function checkText(file: string, bytes: Uint8Array, text: string, report: Report): void {
  const decoded = decode(bytes);
  const add = (at: number, found: string): void => {
    const before = text.slice(0, at).split('\n');
    report.add(
      'file-text',
      { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
      'text in UTF-8, with line feeds, without a byte order mark; in YAML without tabs',
      found,
    );
  };
  if (!decoded.ok) add(0, decoded.reason);
  else
    for (const [pattern, found, files] of UNSEEN) {
      const at = files.test(file) ? text.search(pattern) : -1;
      if (at >= 0) add(at, found);
    }
}

/** One file, read by its row: its value, or null, and what there is to tell of it. */
interface FileRead {
  readonly value: unknown;
  readonly report: Report;
}

/** The same bytes at the same path are read once, as long as somebody holds them. */
const known = new WeakMap<Uint8Array, FileRead & { readonly file: string }>();

function readFileOnce(file: string, bytes: Uint8Array): FileRead {
  const before = known.get(bytes);
  if (before?.file === file) return before;
  const report = new Report();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const row = kindOf(file);
  report.keep(file, text);
  checkText(file, bytes, text, report);
  if (!row)
    report.add(
      'file-unread',
      { file, line: 1, column: 1 },
      `one of ${Object.values(CONTENT_FILES)
        .map(({ path }) => path)
        .join(' ')}`,
      'a file that no reader reads',
      'correct its name, or move it out of content/',
    );
  const value = row && report.faults.length === 0 ? CONTENT_FILES[row.kind].read(file, text, report) : null;
  if (value === null) report.unread.add(file);
  const read = { file, value, report };
  known.set(bytes, read);
  return read;
}

/** Reads every file by its row; a value is absent where its file is, or cannot be read. */
export function readFiles(folder: Folder, report: Report): Contents {
  const read = Object.fromEntries(
    Object.keys(CONTENT_FILES).map((kind) => [kind, new Map<string, unknown>()]),
  );
  for (const [file, bytes] of folder) {
    if (!file.startsWith('content/')) continue;
    const { value, report: own } = readFileOnce(file, bytes);
    const row = kindOf(file);
    report.join(own);
    if (row && value !== null) read[row.kind]?.set(row.id, value);
  }
  // Each reader's value went into the map of its own row.
  return read as unknown as Contents;
}
