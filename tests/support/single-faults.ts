// Single faults, as a slip of the hand makes them: one in one file of an edition, and whether the gate tells of it there.

import { randomInt, randomLcg } from 'd3';
import type { Fault } from '#src/corpus/fault.ts';
import { kindOf } from '#src/corpus/files.ts';
import type { Folder } from '#src/corpus/folder.ts';
import { readContent } from '#src/corpus/gate.ts';

interface Slip {
  readonly text: string;
  /** Line of the file in which the slip was made, from 1; 0 for one that concerns the whole file. */
  readonly line: number;
  /** The line as it stood before, with the line before it: what a harmless slip is known by. */
  readonly was: string;
}

/** One of a list, by the draw of a seeded generator. */
type Draw = <Item>(items: readonly Item[]) => Item | undefined;

type Maker = (file: string, lines: readonly string[], draw: Draw) => Slip | null;

const whole = (text: string): Slip => ({ text, line: 0, was: '' });

/** Changes one of the lines that match; null where none does. */
function onLine(pattern: RegExp, change: (line: string) => string | null, where = 'anywhere'): Maker {
  return (_file, lines, draw) => {
    const head = where === 'below the frontmatter' ? lines.indexOf('---', 1) : -1;
    const index = draw(lines.flatMap((line, at) => (at > head && pattern.test(line) ? [at] : [])));
    if (index === undefined) return null;
    const was = lines[index] ?? '';
    const put = change(was);
    const text = lines.flatMap((line, at) => (at !== index ? [line] : put === null ? [] : [put])).join('\n');
    return { text, line: index + 1, was };
  };
}

const only =
  (files: RegExp, make: Maker): Maker =>
  (file, lines, draw) =>
    files.test(file) ? make(file, lines, draw) : null;

const YAML = /\.yaml$/;
const MDX = /\.mdx$/;
const LISTS = /permalinks\.txt$/;

/** Every kind of slip, with the files in which it can be made. */
export const SLIPS: Readonly<Record<string, readonly Maker[]>> = {
  'a line deleted': [onLine(/\S/, () => null)],
  'a key misspelt': [
    only(
      YAML,
      onLine(/^\s*(?:- )?[\w.-]+:/, (line) => line.replace(/([\w.-]):/, '$1z:')),
    ),
    only(
      MDX,
      onLine(/<\w+ [\w-]+="/, (line) => line.replace(/([\w-])="/, '$1z="')),
    ),
  ],
  'an id unknown': [
    only(
      /coding\/(first|second)/,
      onLine(/does: [a-z]/, (line) => line.replace(/does: (\w+)/, 'does: $1x')),
    ),
    only(
      YAML,
      onLine(/^\s+(?:city|reference|parent|term|sentence): /, (line) => line.replace(/(?<=\w)(?='?$)/, '9')),
    ),
    only(
      MDX,
      onLine(/ (?:ref|to|of)="/, (line) => line.replace(/ (ref|to|of)="([^"]*)"/, ' $1="$29"')),
    ),
    only(
      /documents\/en/,
      onLine(/^<Clause id="/, (line) => line.replace(/id="([^"]*)"/, 'id="$19"')),
    ),
    only(
      LISTS,
      onLine(/documents\/.+live/, (line) => line.replace('\tlive', '9\tlive')),
    ),
  ],
  'a value of the wrong kind': [
    only(
      YAML,
      onLine(/^\s*(?:- )?[\w.-]+: [^\s{[|>]/, (line) => line.replace(/: .*$/, ': {wrong: 1}')),
    ),
    only(
      MDX,
      onLine(/ [\w-]+="/, (line) => line.replace(/="[^"]*"/, '={1}')),
    ),
    only(
      LISTS,
      onLine(/live/, (line) => line.replace('live', 'alive')),
    ),
  ],
  'not parsable': [
    only(
      YAML,
      onLine(/^[\w.-]+:/, (line) => `${line} "`),
    ),
    only(
      YAML,
      onLine(/^\S+: \{/, (line) => line.replace('}', '')),
    ),
    only(
      YAML,
      onLine(/^- \w+:/, (line) => line.replace('- ', '- [')),
    ),
    only(
      MDX,
      onLine(/^[^<\s-]/, (line) => `${line} <b`, 'below the frontmatter'),
    ),
    only(
      LISTS,
      onLine(/\t/, (line) => line.replaceAll('\t', ' ')),
    ),
  ],
  'a byte order mark': [(_file, lines) => whole(`\uFEFF${lines.join('\n')}`)],
  'line ends of Windows': [(_file, lines) => whole(lines.join('\r\n'))],
  'a tab in YAML': [
    only(
      YAML,
      onLine(/^[\w.-]+:|^ {2}\S/, (line) => line.replace(/^ {2}|(?<=:)/, '\t')),
    ),
  ],
  'an id that stands twice': [
    only(YAML, (_file, lines, draw) => {
      const at = draw(lines.flatMap((line, index) => (/^[\w.-]+:/.test(line) ? [index] : [])));
      if (at === undefined) return null;
      const next = lines.findIndex((line, index) => index > at && /^\S/.test(line));
      const record = lines.slice(at, next < 0 ? -1 : next);
      const text = [...lines.slice(0, at), ...record, ...lines.slice(at)].join('\n');
      return { text, line: at + record.length + 1, was: '' };
    }),
    only(/documents/, (_file, lines, draw) => {
      const at = draw(lines.flatMap((line, index) => (line.startsWith('<Clause') ? [index] : [])));
      if (at === undefined) return null;
      const clause = lines.slice(at, lines.indexOf('</Clause>', at) + 2);
      return {
        text: [...lines.slice(0, at), ...clause, ...lines.slice(at)].join('\n'),
        line: at + 1,
        was: '',
      };
    }),
    only(
      LISTS,
      onLine(/\t/, (line) => `${line}\n${line}`),
    ),
  ],
  'an empty file': [() => whole('')],
};

/** Lines around a slip in which a fault tells of it. */
const NEAR = 20;

export interface Untold {
  readonly file: string;
  readonly slip: string;
  readonly line: number;
  readonly was: string;
  /** What was told instead: the files of the faults; empty where the slip passed. */
  readonly told: readonly string[];
}

/**
 * Makes single faults in every file under content/, and gives those of which nothing was told in that file near that
 * line, or with the name of that file; and all that was told.
 *
 * @param rounds how often each kind of slip is made in each file.
 */
export function untold(
  folder: Folder,
  seed: number,
  rounds: number,
): { readonly made: number; readonly untold: Untold[]; readonly faults: readonly Fault[] } {
  const source = randomLcg(seed);
  const draw: Draw = (items) => items[randomInt.source(source)(Math.max(items.length, 1))()];
  const out: Untold[] = [];
  const all: Fault[] = [];
  let made = 0;
  const make = (file: string, slip: string, change: Folder, line: number, was: string): void => {
    made += 1;
    const { faults } = readContent(change);
    all.push(...faults);
    const isTold = faults.some(
      (fault) =>
        (fault.file === file && (line === 0 || Math.abs(fault.line - line) <= NEAR)) ||
        // An id that is misspelt where it is defined is told wherever it is used, with the file that should have it.
        fault.expected.includes(file) ||
        fault.found.includes(file) ||
        fault.mend.includes(file),
    );
    if (!isTold)
      out.push({
        file,
        slip,
        line,
        was,
        told: faults.map((fault) => `${fault.file}:${fault.line} ${fault.rule}`),
      });
  };
  const kinds = new Set<string>();
  for (const [file, bytes] of folder) {
    if (!file.startsWith('content/')) continue;
    const { kind } = kindOf(file) ?? { kind: file };
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    const lines = new TextDecoder().decode(bytes).split('\n');
    for (const [slip, makers] of Object.entries(SLIPS)) {
      // What befalls a whole file befalls all that are read by one reader.
      const times = /byte|Windows|empty/.test(slip) ? Number(isFirst) : rounds;
      for (const maker of makers)
        for (let round = 0; round < times; round += 1) {
          const given = maker(file, lines, draw);
          if (!given || given.text === lines.join('\n')) continue;
          make(file, slip, new Map([...folder, [file, Buffer.from(given.text)]]), given.line, given.was);
        }
    }
    make(file, 'the file missing', new Map([...folder].filter(([path]) => path !== file)), 0, '');
  }
  return { made, untold: out, faults: all };
}

interface HarmlessSlip {
  readonly slip: string;
  readonly file: RegExp;
  readonly was: RegExp;
  readonly because: string;
}

/** Slips that pass, or are told elsewhere, each with the reason why nothing is lost by it. */
export const HARMLESS: readonly HarmlessSlip[] = [
  { slip: 'a line deleted', file: /./, was: /^#/, because: 'a comment says nothing to the program' },
  {
    slip: 'a line deleted',
    file: /\.mdx$/,
    was: /^---$/,
    because: 'without its end the frontmatter is told of where it begins, in line 1',
  },
  {
    slip: 'a line deleted',
    file: /(?:cities|introductions|pages)\/../,
    was: /^(?:[^\s-]|- )/,
    because: 'prose: what remains is whole, and no program knows that a sentence is missing',
  },
  {
    slip: 'a line deleted',
    file: /(?:\.yaml|documents\/.+\.mdx)$/,
    was: /^ *(?:- )?(?:cities|city|code|coded|container-title|dates|derived|examples|forms|issue|issuers?|note|notes|number|page|parent|publisher|publisher-place|reason|reference|rights|short|status|URL|url|variants|volume|why|works|zh|en|backTranslations)\b.*:/,
    because: 'a field that may be absent: its record stands whole without it',
  },
  {
    slip: 'a line deleted',
    file: /documents\/zh/,
    was: /^coded: \{/,
    because: 'what is not said to have been looked for was not: less is claimed, and nothing that is wrong',
  },
  {
    slip: 'a line deleted',
    file: /permalinks\.txt$/,
    was: /live|moved/,
    because:
      'the address still stands: `npm run permalinks` lists it again, and a test of the site misses it',
  },
  {
    slip: 'a line deleted',
    file: /readings\.yaml$/,
    was: /./,
    because: 'the dictionary then reads the word; the edition has a test of the words that it reads wrongly',
  },
  {
    slip: 'a line deleted',
    file: /words\.yaml$/,
    was: /./,
    because: 'a word fewer is on the list with which a page opens; a reader can still ask for it',
  },
  {
    slip: 'a line deleted',
    file: /pairs\.yaml$/,
    was: /^ +-/,
    because: 'a pair fewer has a page; its address leads to where any two are drawn',
  },
  {
    slip: 'a key misspelt',
    file: /(?:set-phrases|changes)\.yaml$/,
    was: /^\S/,
    because: 'nothing in the content points to a set phrase or a change by its id',
  },
  {
    slip: 'the file missing',
    file: /(?:documents\/en|coding\/(?:first|second))\//,
    was: /^$/,
    because:
      'a text that nobody has translated or coded is a state of its own, unless something speaks of the work',
  },
  {
    slip: 'the file missing',
    file: /(?:readings\.yaml|words\.yaml|set-phrases\.yaml|pairs\.yaml|permalinks\.txt)$/,
    was: /^$/,
    because:
      'an edition may have none: then the dictionary reads, no word is offered, nothing is set apart, every two of a few have a page, and nothing is promised yet',
  },
];

export function isHarmless({ slip, file, was }: Untold, row: HarmlessSlip): boolean {
  return row.slip === slip && row.file.test(file) && row.was.test(was);
}

/** Slips that are neither told nor known to be harmless, as lines that can be read. */
export function harmful(found: readonly Untold[]): string[] {
  return found
    .filter((slip) => !HARMLESS.some((row) => isHarmless(slip, row)))
    .map(
      ({ slip, file, line, was, told }) =>
        `${slip}: ${file}:${line} ${was} (told: ${told.slice(0, 3).join(', ') || 'nothing'})`,
    );
}
