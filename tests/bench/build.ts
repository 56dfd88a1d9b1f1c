// `npm run bench -- build`: what a build costs with 5, 50, 200 and 1,000 documents, and what the next one costs when one
// of them has changed. Beside those of the edition they are made by a seeded generator, in a copy of the project that
// is thrown away: regulations in chapters, of as many articles as statutes have on the average.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draft } from '#src/convert/outline.ts';
import { writeDraft } from '#src/convert/write.ts';
import { copyOfProject, outsideOfTests } from '#tests/support/project.ts';
import { statutes } from '#tests/support/statutes.ts';
import { machine, written } from './host.ts';
import { watch, worked } from './watch.ts';

/** 147,413 articles in 3,475 statutes. */
const ARTICLES = 42;
const A_CHAPTER = 10;
/** What the table is carried on to. */
const FAR = 10_000;

const DIGITS = '零一二三四五六七八九';

/** 12 as 十二, 1005 as 一〇〇五, digit by digit from a hundred on: enough to tell numbers of articles apart. */
function numeral(value: number): string {
  if (value >= 100) return [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
}

/** Puts made documents into a copy of the project. @returns the file of the last one. */
function addDocuments(dir: string, count: number): string {
  let file = '';
  for (const { id, clauses } of statutes(count, { clauses: ARTICLES })) {
    const lines = clauses.flatMap(({ zh }, at) => [
      ...(at % A_CHAPTER === 0 ? [`第${numeral(at / A_CHAPTER + 1)}章　规定`] : []),
      `第${numeral(at + 1)}条　${zh}`,
    ]);
    const text = `${[`某省${id.replace('made-', '第')}号事务管理条例`, ...lines].join('\n')}\n`;
    writeFileSync(join(dir, 'seeds', `${id}.txt`), text);
    const sum = createHash('sha256').update(text).digest('hex');
    appendFileSync(join(dir, 'seeds/SHA256SUMS'), `${sum}  ${id}.txt\n`);
    file = join(dir, 'content/documents/zh', `${id}.mdx`);
    writeFileSync(file, writeDraft(draft(text)).replace(/^kind: #.*$/m, 'kind: policy'));
  }
  return file;
}

interface Built {
  readonly seconds: number;
  /** Seconds that processors worked. */
  readonly work: number;
  readonly gigabytes: number;
}

/** @throws where the build fails, with the end of what it said. */
function build(dir: string): Promise<Built> {
  const [began, before] = [performance.now(), worked()];
  const child = spawn(process.execPath, ['--import', './src/cli/guard.mjs', 'src/cli/build.ts'], {
    cwd: dir,
    env: outsideOfTests,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-2000);
    });
  const watched = watch(child);
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      const gigabytes = watched();
      const seconds = (performance.now() - began) / 1000;
      if (code === 0) done({ seconds, work: worked() - before, gigabytes });
      else fail(new Error(output));
    });
  });
}

/** Prints a table in Markdown: what is said of a document is that of one more, reckoned from the line above. */
export async function benchBuild(counts: readonly number[]): Promise<void> {
  console.log(`${machine()}\n`);
  console.log(
    '| documents | s | of processors | GB | files | MB | a document: of processors | files | next build: s | of processors | times |',
  );
  console.log('| --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
  let before: { readonly count: number; readonly work: number; readonly files: number } | null = null;
  let slope = { work: 0, files: 0 };
  for (const asked of counts) {
    const project = copyOfProject('bench');
    const own = readdirSync(join(project.dir, 'content/documents/zh')).length;
    const count = Math.max(asked, own);
    const last = addDocuments(project.dir, count - own);
    const listed = await project.run(['src/cli/permalinks.ts']);
    if (listed.status !== 0) throw new Error(listed.output);
    const { seconds, work, gigabytes } = await build(project.dir);
    const files = globSync('dist/**/*.*', { cwd: project.dir, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
    const changed =
      last ||
      join(
        project.dir,
        'content/documents/zh',
        readdirSync(join(project.dir, 'content/documents/zh'))[0] ?? '',
      );
    writeFileSync(
      changed,
      readFileSync(changed, 'utf8').replace(
        /^notes:(?: \[\])?$/m,
        'notes:\n  - {zh: 一条说明。, en: A note.}',
      ),
    );
    const next = await build(project.dir);
    if (before) {
      const more = count - before.count;
      slope = { work: (work - before.work) / more, files: (files.length - before.files) / more };
    }
    const each = before ? [written(slope.work, 2), written(slope.files)] : ['', ''];
    const first = [count, written(seconds), written(work), written(gigabytes, 1), files.length];
    const second = [written(next.seconds), written(next.work), written(work / next.work, 1)];
    console.log(`| ${[...first, written(bytes / 1e6), ...each, ...second].join(' | ')} |`);
    before = { count, work, files: files.length };
    project.remove();
  }
  if (!before || slope.work === 0) return;
  const far = FAR - before.count;
  console.log(
    `\nCarried on, not measured: ${written(FAR)} documents would take ${written((before.work + far * slope.work) / 60)} minutes of processors and be ${written(before.files + far * slope.files)} files.`,
  );
}
