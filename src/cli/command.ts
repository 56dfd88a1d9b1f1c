// What each command is called, what it does, and what may be said to it: the one list behind `--help`, behind the
// refusal of everything else, and behind the table in README.

import { parseArgs } from 'node:util';
import { annotation, ContentError } from '#src/corpus/fault.ts';

interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for its value in the usage. */
  readonly value?: string;
  readonly says: string;
}

interface Command {
  readonly does: string;
  /** What stands for its files in the usage. A command without it takes none. */
  readonly files?: string;
  readonly options: Readonly<Record<string, Option>>;
}

const port = { type: 'string', value: 'N', says: 'port, or the next free one; else $PORT or 4321' } as const;

const id = {
  type: 'string',
  value: 'ID',
  says: 'id of the document; else made from the name of the file',
} as const;
const encoding = {
  type: 'string',
  value: 'gb18030',
  says: 'how the text is encoded; else utf-8',
} as const;

export const COMMANDS = {
  add: {
    does: 'adds a document: its text, checksum and draft, with what can be read for certain as proposals, and says what is left to do; with `--place`, a place',
    files: '<file>…',
    options: {
      id,
      kind: { type: 'string', value: 'KIND', says: 'policy, proposal, report or press; else left open' },
      encoding,
      place: { type: 'string', value: 'ID', says: 'makes a place of this id, and takes no files' },
      zh: { type: 'string', value: 'NAME', says: 'its name in Chinese' },
      en: { type: 'string', value: 'NAME', says: 'its name in English' },
      at: { type: 'string', value: 'LON,LAT', says: 'its longitude and latitude in degrees' },
      code: { type: 'string', value: 'CODE', says: 'its code of six digits in GB/T 2260' },
    },
  },
  convert: {
    does: 'turns a text into draft MDX with clause ids',
    files: '<file>…',
    options: {
      id,
      out: { type: 'string', value: 'DIR', says: 'folder to write into; else content/documents/zh' },
      encoding,
      force: { type: 'boolean', says: 'overwrites a draft that has been edited' },
      review: { type: 'boolean', says: 'prints ids, roles and first words, and writes nothing' },
    },
  },
  verify: {
    does: 'proves all content: every document against its seed, every file against its rules',
    options: {},
  },
  dev: {
    does: 'shows the site while it is edited: a change in `content/` or `seeds/` at once, a fault with its line',
    options: { port },
  },
  build: { does: 'verify, pages, search index, into `dist/`: whole, or not at all', options: {} },
  serve: {
    does: 'serves `dist/`',
    options: {
      port,
      exact: { type: 'boolean', says: 'that port or none' },
      dir: { type: 'string', value: 'DIR', says: 'folder to serve; else $OUT_DIR or dist' },
      build: { type: 'boolean', says: 'builds the site first' },
    },
  },
  smoke: {
    does: 'asks a site that stands somewhere for every published address, and says what its host does wrong',
    files: '<address>',
    options: {
      minutes: { type: 'string', value: '10', says: 'how long at most' },
      for: {
        type: 'string',
        value: 'ADDRESS',
        says: 'address that its pages name, where it stands elsewhere on trial',
      },
      plain: { type: 'boolean', says: 'for a host that can set no headers: asks for none' },
    },
  },
  permalinks: {
    does: 'adds the addresses of the site to `content/permalinks.txt`',
    options: { dir: { type: 'string', value: 'DIR', says: 'folder that holds content/; else this project' } },
  },
  release: {
    does: 'makes a version: proves it, numbers it, builds it, and packs it into `release/`',
    options: {
      version: { type: 'string', value: 'N.N.N', says: 'its number, such as 1.0.0' },
      date: { type: 'string', value: 'DAY', says: 'the day on which it comes out; else today' },
    },
  },
  bench: {
    does: 'how comparison and shared wording grow with the corpus; with `search` or `page`, what a search costs beside others or through the search page; with `pages`, what a page of each kind costs on a slow phone; with `build`, what a build costs with more documents, and the next one; with `convert`, how surely texts are read',
    files: '[search, page, pages, build or convert [DIR]]',
    options: {
      documents: { type: 'string', value: '5,300', says: 'so many; for search, page and build' },
      engines: { type: 'string', value: 'ours,Orama', says: 'these only; for search' },
    },
  },
} as const satisfies Readonly<Record<string, Command>>;

type Name = keyof typeof COMMANDS;
type Given<Called extends Name> = {
  readonly [Key in keyof (typeof COMMANDS)[Called]['options']]?: (typeof COMMANDS)[Called]['options'][Key] extends {
    readonly type: 'boolean';
  }
    ? boolean
    : string;
};

/** Why a command cannot do what it was asked to: said without a stack. */
export class Refusal extends Error {}

/** What was said to a command and means nothing to it: answered with its usage. */
export class Misuse extends Error {}

/** How a command is called: `npm run serve -- [--port N]`. */
export function calledAs(name: Name): string {
  const { files, options }: Command = COMMANDS[name];
  const written = Object.entries(options).map(([key, { value }]) => `[--${key}${value ? ` ${value}` : ''}]`);
  const after = [...(files ? [files] : []), ...written];
  return [`npm run ${name}`, ...(after.length > 0 ? ['--', ...after] : [])].join(' ');
}

function usage(name: Name): string {
  const { does, options }: Command = COMMANDS[name];
  const lines = Object.entries(options).map(
    ([key, { value = '', says }]) => `  --${key} ${value}`.padEnd(22) + says,
  );
  return [calledAs(name), `  ${does}`, ...lines].join('\n');
}

/**
 * Reads what was said on the command line and runs the command with it. Ends with exit code 1 where that is
 * refused, where the content has faults, and where the command itself says so.
 */
export async function command<Called extends Name>(
  name: Called,
  run: (given: Given<Called>, files: readonly string[]) => Promise<void>,
): Promise<void> {
  const { files, options }: Command = COMMANDS[name];
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: files !== undefined,
    });
    if (values.help) console.log(usage(name));
    else await run(values as Given<Called>, positionals);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isMisuse =
      error instanceof Misuse || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    if (!isMisuse && !(error instanceof Refusal) && !(error instanceof ContentError)) throw error;
    // Node goes on to explain how a file is named that begins with a hyphen.
    const said = error.message.replace(/\. To specify a positional argument .*/s, '');
    console.error(isMisuse ? `${name}: ${said}\nusage: ${usage(name)}` : error.message);
    // The host of the project shows each fault beside its line.
    if (error instanceof ContentError && process.env.GITHUB_ACTIONS)
      for (const fault of error.faults) console.log(annotation(fault));
    process.exitCode = 1;
  }
}
