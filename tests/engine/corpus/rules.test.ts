import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#src/cli/steps.ts';
import { ContentError, type Fault } from '#src/corpus/fault.ts';
import { CONTENT_FILES, kindOf } from '#src/corpus/files.ts';
import type { Folder } from '#src/corpus/folder.ts';
import { readContent } from '#src/corpus/gate.ts';
import { readFolder } from '#src/corpus/read.ts';
import { RULES } from '#src/corpus/rules.ts';
import { SAMPLE } from '#tests/support/sample.ts';

// docs/rules.md is both the description of the rules and their test: each change that it shows is made to the sample.

const PAGE = join(root, 'docs/rules.md');
const page = readFileSync(PAGE, 'utf8');
const folder = await readFolder(SAMPLE);
const SECTION = /^### (\S+)\n\n([^#]+?)\n\n```diff\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```$/gm;

interface Example {
  readonly rule: string;
  readonly paragraph: string;
  readonly change: string;
  readonly said: string;
}

const examples = [...page.matchAll(SECTION)].map(
  ([, rule = '', paragraph = '', change = '', said = '']): Example => ({ rule, paragraph, change, said }),
);

/** What an example writes for a character that cannot be seen. */
function unescaped(text: string): string {
  return text.replace(/\\u([0-9A-Fa-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** One file of a change: lines taken out and put in, or a file new or deleted. */
function changedFile(to: Map<string, Uint8Array>, [head = '', ...lines]: readonly string[]): void {
  const [, file = '', what = ''] = /^(\S+)(?: \((new|deleted)\))?$/.exec(head) ?? [];
  const of = (sign: string): string =>
    lines
      .filter((line) => line.startsWith(sign))
      .map((line) => `${unescaped(line.slice(1))}\n`)
      .join('');
  if (what === 'deleted') to.delete(file);
  else if (what === 'new') to.set(file, Buffer.from(of('+')));
  else {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(to.get(file));
    expect(text.split(of('-')).length, `the lines with - stand once in ${file}`).toBe(2);
    to.set(file, Buffer.from(text.replace(of('-'), () => of('+'))));
  }
}

/** The sample with a change, file by file. */
function changed(change: string): Folder {
  const out = new Map(folder);
  for (const part of change.trimEnd().split(/\n(?=content\/)/)) changedFile(out, part.split('\n'));
  return out;
}

function told(faults: readonly Fault[]): string {
  return new ContentError(faults).message.split('\n\n').slice(1).join('\n\n');
}

test('every rule has a paragraph and an example, in the order of the table', () => {
  expect(examples.map(({ rule }) => rule)).toEqual(Object.keys(RULES));
});

test('the sample breaks no rule', () => {
  expect(readContent(folder).faults).toEqual([]);
});

describe('the example of', () => {
  test.each(examples.map((example) => [example.rule, example] as const))(
    '%s breaks it, and no other rule',
    (rule, { change }) => {
      expect(new Set(readContent(changed(change)).faults.map((fault) => fault.rule))).toEqual(
        new Set([rule]),
      );
    },
  );

  test.each(examples.map((example) => [example.rule, example] as const))(
    '%s is told in its file, which lists the rule',
    (rule, { change }) => {
      for (const { file } of readContent(changed(change)).faults) {
        const { kind } = kindOf(file) ?? {};
        if (kind && !rule.startsWith('file-')) expect(CONTENT_FILES[kind].rules).toContain(rule);
      }
    },
  );
});

test('what the page says is what is said', async () => {
  const written = page.replace(SECTION, (section, _rule, _paragraph, change: string, said: string) =>
    section.replace(
      `\`\`\`text\n${said}\`\`\``,
      () => `\`\`\`text\n${told(readContent(changed(change)).faults)}\`\`\``,
    ),
  );
  await expect(written).toMatchFileSnapshot(PAGE);
});
