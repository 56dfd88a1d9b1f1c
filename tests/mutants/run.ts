// `npm run mutants`: breaks the code in small ways, one at a time, and looks whether a test notices. Stryker makes
// the mutants and runs the tests; a seeded sample is tried, since all of them would take days.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { cache, root } from '#src/cli/steps.ts';
import { HUNG } from '#tests/support/bounds.ts';
import { reasonFor } from './equivalent.ts';
import { keyOf, placeOf, type Site, sampleOf, sitesIn } from './sites.ts';
import { typeChecker } from './types.ts';

/** The code whose promises are kept by tests of their own; pages and components are looked at in a browser. */
const SCOPE = ['src/{text,postings,convert,corpus,compare,search,cite,export}/**/*.ts', 'src/i18n/format.ts'];
const SEED = 'tiaowen';
/** Of a hundred mutants at most so many may survive. */
const LIMIT = 10;

const USAGE = `usage: npm run mutants -- [--sample 200] [--seed ${SEED}] [--in 'src/text/**'] [--tests 'tests/engine/text/**'] [--workers 2]`;
const { values: given } = parseArgs({
  options: {
    sample: { type: 'string', default: '200' },
    seed: { type: 'string', default: SEED },
    in: { type: 'string', multiple: true, default: SCOPE },
    tests: { type: 'string', multiple: true, default: ['tests/engine/**/*.test.ts'] },
    workers: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
});
if (given.help) {
  console.log(USAGE);
  process.exit();
}

const all = await sitesIn(given.in);
const sample = sampleOf(all, Number(given.sample), given.seed);
if (sample.length === 0) {
  console.error(
    `--in: expected files of src/, found nothing that could be broken in ${given.in.join(' ')}\n${USAGE}`,
  );
  process.exit(1);
}
console.log(`${sample.length} of ${all.length} mutants, seed “${given.seed}”.`);

mkdirSync(cache, { recursive: true });
const list = join(cache, 'mutants.json');
writeFileSync(list, JSON.stringify(sample.map(placeOf)));
process.env.MUTANTS_SAMPLE = list;
process.env.MUTANTS_TESTS = given.tests.join('\n');

const results = await new Stryker({
  mutate: sample.map(
    ({ file, start, end }) => `${file}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`,
  ),
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutants/sample-checker.ts'],
  checkers: ['sample'],
  coverageAnalysis: 'perTest',
  concurrency: Number(given.workers),
  tempDirName: '.mutants',
  ignorePatterns: ['dist', '.astro'],
  disableTypeChecks: false,
  reporters: ['progress-append-only'],
  // A mutant that loops for ever counts as noticed. The bound is generous, for busy machines.
  dryRunTimeoutMinutes: HUNG / 60_000,
  timeoutMS: 60_000,
  timeoutFactor: 4,
  allowConsoleColors: false,
}).runMutationTest();

const bySite = new Map(sample.map((site) => [placeOf(site), site]));
/** Reports count lines and columns from 1. */
const fromZero = ({ line, column }: { line: number; column: number }): Site['start'] => ({
  line: line - 1,
  column: column - 1,
});
const tried = results.flatMap(({ fileName, mutatorName, replacement, location, status }) => {
  const site = bySite.get(
    placeOf({
      file: relative(root, fileName).replaceAll('\\', '/'),
      mutator: mutatorName,
      replacement,
      start: fromZero(location.start),
      end: fromZero(location.end),
    }),
  );
  return site ? [{ site, status }] : [];
});
if (tried.length < sample.length)
  throw new Error(`expected ${sample.length} mutants to be tried, found ${tried.length}`);

const unnoticed = tried.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
const isTurnedAway = unnoticed.length > 0 ? typeChecker() : () => false;
const survivors = unnoticed.map(({ site }) => site).filter((site) => !isTurnedAway(site));
const unexplained = survivors.filter((site) => reasonFor(site) === null);

for (const site of survivors) {
  const reason = reasonFor(site);
  console.log(`\n${site.file}:${site.start.line + 1}:${site.start.column + 1} ${site.mutator}`);
  console.log(`- ${site.original}\n+ ${site.replacement}`);
  console.log(
    reason === null
      ? `no reason given; its key:\n${JSON.stringify(keyOf(site))}`
      : `changes nothing: ${reason}`,
  );
}
const share = (100 * survivors.length) / tried.length;
console.log(
  `\n${tried.length} tried, ${tried.length - unnoticed.length} noticed by tests, ` +
    `${unnoticed.length - survivors.length} by the type checker, ${survivors.length} survived (${share.toFixed(1)} %), ` +
    `${unexplained.length} of them without a reason.`,
);
process.exitCode = share <= LIMIT && unexplained.length === 0 ? 0 : 1;
