import { execFile, spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExampleName, examples } from '#src/components/data/examples.ts';
import { publishedFiles } from '#src/export/files.ts';
import { contextOf } from '#tests/support/published/context.ts';
import { SAMPLE } from '#tests/support/sample.ts';

/** The examples of the data page are run as they stand there, on the files of the sample. */

const DOCUMENT = 'qingwu-measures';
const context = await contextOf(SAMPLE, 'https://example.org', '1.2.3');
const { documents, codebook, themes } = context.corpus;
const measures = documents.find(({ id }) => id === DOCUMENT);

let server: Server;
let site = '';

beforeAll(async () => {
  const files = new Map(publishedFiles(context).map(({ path, body }) => [`/${path}`, body]));
  server = createServer(({ url = '' }, answer) => {
    const body = files.get(url);
    answer.writeHead(body ? 200 : 404).end(body ? Buffer.from(body()) : '');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  site = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.close();
});

const ran = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** The program of each example, how it takes code, and whether it is on this machine. */
const PROGRAMS: Readonly<Record<ExampleName, { program: string; args: string[]; isThere: boolean }>> = {
  python: { program: 'python3', args: ['-c'], isThere: ran('python3') },
  r: { program: 'Rscript', args: ['-e'], isThere: ran('Rscript') },
  javascript: { program: process.execPath, args: ['--input-type=module', '-e'], isThere: true },
};

/** How often each code was given to sentences of a kind, the most frequent first, as Python prints it. */
function counted(kind: string): string {
  const codes = documents
    .filter((document) => document.kind === kind)
    .flatMap(({ clauses }) => clauses.flatMap(({ sentences }) => sentences.map(({ does }) => does)))
    .map((does) => (does === null ? '' : (codebook.does[does]?.en ?? '')));
  const counts = [...Map.groupBy(codes, (code) => code)].map(([code, { length }]) => [code, length] as const);
  const most = counts.toSorted(([, a], [, b]) => b - a).slice(0, 3);
  return `[${most.map(([code, count]) => `('${code}', ${count})`).join(', ')}]`;
}

const [first] =
  measures?.clauses.flatMap(({ url, sentences }) => sentences.map((one) => ({ ...one, url }))) ?? [];
const EXPECTED: Readonly<Record<ExampleName, () => string[]>> = {
  python: () => [`Policy ${counted('policy')}`, `Press ${counted('press')}`],
  r: () => [DOCUMENT, ...(measures?.clauses[3]?.themes.map((id) => themes.get(id)?.en ?? '') ?? [])],
  javascript: () => ['1.2.3 true', `${first?.text} ${site}${first?.url}#${first?.id}`],
};

for (const [name, { program, args, isThere }] of Object.entries(PROGRAMS) as [
  ExampleName,
  (typeof PROGRAMS)[ExampleName],
][]) {
  test.skipIf(!isThere)(
    `${name}: ${isThere ? 'says what the corpus says' : `no ${program} here`}`,
    async () => {
      const code = examples(site, DOCUMENT)[name];
      expect(code.split('\n').length).toBeLessThanOrEqual(10);
      const { stdout } = await promisify(execFile)(program, [...args, code], {
        encoding: 'utf8',
        env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      });
      for (const words of EXPECTED[name]()) expect(stdout).toContain(words);
    },
  );
}
