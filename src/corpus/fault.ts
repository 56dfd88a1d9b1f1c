import { MENDS, type Mended, type Rule } from './rules.ts';

/** A place in a file of the edition; lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  /** Path from the root of the project. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in the content, as data. All are gathered; the edge prints them. */
export interface Fault extends Position {
  readonly rule: Rule;
  readonly expected: string;
  readonly found: string;
  readonly mend: string;
}

/** Finds the place of a thing in its file by the path of keys to it: a record's id, `lines, 3`, a clause, a sentence. */
export type Finder = (path: readonly PropertyKey[]) => Position;

/** What readers and rules write to: the faults so far, and where things stand. */
export class Report {
  readonly faults: Fault[] = [];
  /** Files that stand there and could not be read: what they would have said is not known to be wrong. */
  readonly unread = new Set<string>();
  private readonly doubted: string[] = [];
  private readonly finders = new Map<string, Finder>();
  private readonly texts = new Map<string, readonly string[]>();

  /** Tells of a fault. How to mend it is said where the rule does not say it, or where it is another way here. */
  add(rule: Mended, place: Position, expected: string, found: string, mend?: string): void;
  add(rule: Rule, place: Position, expected: string, found: string, mend: string): void;
  add(
    rule: Rule,
    { file, line, column }: Position,
    expected: string,
    found: string,
    mend = rule in MENDS ? MENDS[rule as Mended] : '',
  ): void {
    this.faults.push({ rule, file, line, column, expected, found, mend });
  }

  /** Takes over what was told of another file. */
  join(other: Report): void {
    this.faults.push(...other.faults);
    for (const file of other.unread) this.unread.add(file);
    for (const [file, lines] of other.texts) this.texts.set(file, lines);
    for (const [file, find] of other.finders) this.finders.set(file, find);
  }

  /** Takes note that nothing can be said of addresses that begin like this, since what they lead to could not be read. */
  doubt(prefix: string): void {
    this.doubted.push(prefix);
  }

  isDoubted(address: string): boolean {
    return this.doubted.some((prefix) => address.startsWith(prefix));
  }

  /** Takes note of how to find things in a file. */
  index(file: string, find: Finder): void {
    this.finders.set(file, find);
  }

  /** Takes note of a file's text, in which words can then be found. */
  keep(file: string, text: string): void {
    this.texts.set(file, text.split('\n'));
  }

  /** The place of a thing in a file; the beginning of the file for what is not to be found. */
  place(file: string, ...path: readonly PropertyKey[]): Position {
    return this.finders.get(file)?.(path) ?? { file, line: 1, column: 1 };
  }

  /** The same place, moved to where words first stand from its line on, if they do within a few lines. */
  words(place: Position, words: string): Position {
    const lines = this.texts.get(place.file)?.slice(place.line - 1, place.line + REACH) ?? [];
    const at = words === '' ? -1 : lines.findIndex((line) => line.includes(words));
    const column = (lines[at]?.indexOf(words) ?? -1) + 1;
    return at < 0 ? place : { file: place.file, line: place.line + at, column };
  }
}

/** Lines after its first in which a record's words are looked for. */
const REACH = 12;

/** One fault as text: file, line and column first, so that an editor can jump there. */
export function describeFault({ file, line, column, rule, expected, found, mend }: Fault): string {
  return `${file}:${line}:${column} ${rule}\n    expected ${expected}\n    found    ${found}\n    mend     ${mend}`;
}

/**
 * One fault as GitHub shows it beside the line it is about.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotation({ file, line, column, rule, expected, found, mend }: Fault): string {
  const escaped = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const message = `expected ${expected}\nfound ${found}\nmend: ${mend}`;
  return `::error file=${property(file)},line=${line},col=${column},title=${rule}::${escaped(message)}`;
}

function inOrder(a: Fault, b: Fault): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}

/** Thrown once, with every fault of a run, file by file. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = faults.toSorted(inOrder);
    const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content`;
    super(`${count}\n\n${sorted.map(describeFault).join('\n\n')}\n`);
    this.name = 'ContentError';
    this.faults = sorted;
  }
}
