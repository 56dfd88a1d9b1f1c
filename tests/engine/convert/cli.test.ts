import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const CLI = join(ROOT, 'src/cli/convert.ts');
const TEXT = '关于促销的通知\n各商场：\n一、要求\n加强管理。\n';
/** 关于促销的通知 and a line more, in GB18030. */
const GB18030 = Buffer.from('b9d8d3dab4d9cffab5c4cda8d6aa0ad2bba1a2d2aac7f30a', 'hex');

/** 關於加強集市工作的意見 and a sentence more, in Big5. */
const BIG5 = Buffer.from(
  'c3f6a9f3a55bb16ab6b0a5aba475a740aabab74ea8a3a141acb0a446badeb27aa141a655b0cfa448a5c1ac46a9b2ad6eb0b5a66ea475a740a143',
  'hex',
);

let folder = '';
const folders: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-'));
  folders.push(folder);
});
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function convert(...parameters: string[]): { status: number | null; out: string; error: string } {
  const run = spawnSync(process.execPath, [CLI, ...parameters, '--out', join(folder, 'out')], {
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, error: run.stderr };
}

describe('what is not the text of a document gets one error that names the file and the way out', () => {
  test.each([
    ['an empty file', 'empty.txt', '', /empty\.txt: it is empty/],
    ['white space only', 'blank.txt', ' \n　\n', /blank\.txt: it holds only white space/],
    ['NUL bytes', 'nul.txt', 'a\0b', /nul\.txt: it holds NUL bytes.*save the text itself as UTF-8/],
    [
      'UTF-16',
      'wide.txt',
      Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
      /wide\.txt: it is UTF-16.*save it as UTF-8/,
    ],
    [
      'GB18030, which is recognised and named',
      'gb.txt',
      GB18030,
      /gb\.txt: .*looks like GB18030; convert it with --encoding gb18030/,
    ],
    [
      'binary',
      'binary.pdf',
      Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe, 0xfd, 0x80, 0x81]),
      /binary\.pdf: it is a PDF; copy its text/,
    ],
    [
      'another binary',
      'binary',
      Buffer.from([0x81, 0xff, 0xfe, 0xfd, 0x80]),
      /binary: it is neither UTF-8 nor/,
    ],
    ['a PDF of plain characters', 'plain.pdf', '%PDF-1.4 text', /plain\.pdf: it is a PDF/],
    ['RTF', 'a.rtf', '{\\rtf1 text', /a\.rtf: it is RTF; .*plain text/],
    ['a page of a web site', 'a.html', '\ufeff\n<!DOCTYPE html><p>意见', /a\.html: it is HTML or XML; /],
    ['an archive', 'a.docx', 'PK\u0003\u0004text', /a\.docx: it is a DOCX or another archive; /],
    ['Big5', 'big5.txt', BIG5, /big5\.txt: .*looks like Big5; save it as UTF-8/],
    ['another language', 'en.txt', 'Opinions on trade', /en\.txt: it holds no Chinese character/],
  ])('%s', (_title, name, content, message) => {
    const { status, error } = convert(write(name, content));
    expect(status).toBe(1);
    expect(error).toMatch(message);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });

  test('a folder', () => {
    const { status, error } = convert(folder);
    expect(status).toBe(1);
    expect(error).toMatch(/it is a folder; name the files in it/);
  });

  test('a file that is not there', () => {
    const { status, error } = convert(join(folder, 'none.txt'));
    expect(status).toBe(1);
    expect(error).toMatch(/none\.txt: there is no such file/);
  });

  test('the other files of the same run are converted all the same', () => {
    const { status, error } = convert(
      write('empty.txt', ''),
      write('good.txt', TEXT),
      join(folder, 'none.txt'),
    );
    expect(status).toBe(1);
    expect(error.trim().split('\n')).toHaveLength(2);
    expect(readdirSync(join(folder, 'out'))).toEqual(['good.mdx']);
  });
});

test('--review prints the outline with what is uncertain, and writes nothing', () => {
  const { status, out } = convert(write('a.txt', '集市的登记\n一、要求\n加强\u202e管理。\n'), '--review');
  expect(status).toBe(0);
  expect(out).toContain('1\ttitle\ttitle\t# 集市的登记\n\t? 1: uncertain: taken for the title');
  expect(out).toContain('2\t1\tclause\t一、 # 要求 加强\u202e管理。\n\t? 3: control: U+202E');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

describe('a draft', () => {
  test('is written once, and the same bytes again', () => {
    const file = write('a.txt', TEXT);
    expect(convert(file).status).toBe(0);
    const first = readFileSync(join(folder, 'out/a.mdx'), 'utf8');
    expect(convert(file).status).toBe(0);
    expect(readFileSync(join(folder, 'out/a.mdx'), 'utf8')).toBe(first);
  });

  test('that has been edited is kept, unless --force is given', () => {
    const file = write('a.txt', TEXT);
    convert(file);
    writeFileSync(join(folder, 'out/a.mdx'), 'edited');
    const refused = convert(file);
    expect(refused.status).toBe(1);
    expect(refused.error).toMatch(/exists and has been edited; give another --id, or --force/);
    expect(readFileSync(join(folder, 'out/a.mdx'), 'utf8')).toBe('edited');
    expect(convert(file, '--force').status).toBe(0);
    expect(readFileSync(join(folder, 'out/a.mdx'), 'utf8')).toContain('<Clause id="1"');
  });

  test('takes its id from --id, from an ASCII file name, or from the text', () => {
    expect(convert(write('My Text (2).txt', TEXT)).out).toContain('my-text-2.mdx');
    expect(convert(write('x.txt', TEXT), '--id', 'other').out).toContain('other.mdx');
    expect(convert(write('通知.txt', TEXT)).out).toMatch(/doc-[0-9a-f]{8}\.mdx[\s\S]*choose one with --id/);
  });

  test('leaves no half-written file where it cannot be written', () => {
    mkdirSync(join(folder, 'out/a.mdx'), { recursive: true });
    const { status, error } = convert(write('a.txt', TEXT));
    expect(status).toBe(1);
    expect(error).toMatch(/a\.mdx/);
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.mdx']);
  });

  test('of GB18030 text says so in its frontmatter', () => {
    expect(convert(write('gb.txt', GB18030), '--encoding', 'gb18030').status).toBe(0);
    const mdx = readFileSync(join(folder, 'out/gb.mdx'), 'utf8');
    expect(mdx).toContain('encoding: gb18030');
    expect(mdx).toContain('关于促销的通知');
  });
});

describe('a call that cannot be understood says what is wrong and how it is used', () => {
  test.each([
    ['no file', [], /no file was named/],
    ['an unknown option', ['--what'], /what/],
    ['an unknown encoding', ['x.txt', '--encoding', 'big5'], /--encoding big5 is not known/],
    ['an id that is none', ['x.txt', '--id', 'A B'], /--id A B is no id/],
    ['one id for two files', ['x.txt', 'y.txt', '--id', 'a'], /one at a time/],
  ])('%s', (_title, parameters, message) => {
    const { status, error } = convert(...parameters);
    expect(status).toBe(1);
    expect(error).toMatch(message);
    expect(error).toMatch(/usage: npm run convert/);
  });
});

test('npm run convert is the command line', () => {
  const out = execFileSync(
    'npm',
    ['run', '--silent', 'convert', '--', write('n.txt', TEXT), '--out', join(folder, 'out')],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(out).toContain('n.mdx');
});
