import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS, calledAs } from '#src/cli/command.ts';
import { listening } from '#src/cli/settings.ts';

const ROOT = join(import.meta.dirname, '../../..');
const names = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Runs what `npm run` runs. */
function run(name: string, ...given: string[]): { status: number | null; out: string; error: string } {
  const words = (scripts[name] ?? '').split(' ').slice(1);
  const ran = spawnSync(process.execPath, [...words, ...given], { cwd: ROOT, encoding: 'utf8' });
  return { status: ran.status, out: ran.stdout, error: ran.stderr };
}

describe('a command', { timeout: 60_000 }, () => {
  test.each([...names, 'start'])(
    'npm run %s refuses what it does not know, and says how it is used',
    (name) => {
      const { status, out, error } = run(name, '--what');
      expect([status, out]).toEqual([1, '']);
      expect(error).toContain("Unknown option '--what'");
      expect(error).toContain(`usage: ${calledAs(name === 'start' ? 'serve' : (name as 'serve'))}`);
    },
  );

  test('that takes no files refuses them', () => {
    const { status, error } = run('verify', 'content/cities.yaml');
    expect(status).toBe(1);
    expect(error).toContain("Unexpected argument 'content/cities.yaml'");
  });

  test('says what it does with --help, and does nothing', () => {
    const { status, out, error } = run('serve', '--help');
    expect([status, error]).toEqual([0, '']);
    expect(out).toBe(
      [
        'npm run serve -- [--port N] [--exact] [--dir DIR] [--build]',
        '  serves `dist/`',
        '  --port N            port, or the next free one; else $PORT or 4321',
        '  --exact             that port or none',
        '  --dir DIR           folder to serve; else $OUT_DIR or dist',
        '  --build             builds the site first',
        '',
      ].join('\n'),
    );
  });
});

test.each(names)('README says of %s what the command says', (name) => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toContain(`| \`${calledAs(name)}\` | ${COMMANDS[name].does} |`);
});

test.each(globSync('{*.md,docs/**/*.md,.github/workflows/*.yml}', { cwd: ROOT }))(
  '%s names only commands that there are',
  (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/npm run ([\w:]+)/g))
      expect(scripts, name).toHaveProperty([name]);
  },
);

describe('where a server listens', () => {
  test.each([
    [undefined, {}, { port: 4321, host: '127.0.0.1' }],
    [undefined, { PORT: '80', HOST: '0.0.0.0' }, { port: 80, host: '0.0.0.0' }],
    ['8080', { PORT: '80' }, { port: 8080, host: '127.0.0.1' }],
  ])('said %o, with %o: %o', (given, env, expected) => {
    expect(listening(given, env)).toEqual(expected);
  });

  test.each(['0', '65536', '1.5', 'http', ' '])('a port of "%s" is refused', (given) => {
    expect(() => listening(given, {})).toThrow(`--port: expected a number from 1 to 65535, found "${given}"`);
  });
});
