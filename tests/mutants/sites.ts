// Every place at which the code could be broken, and the sample of them that is tried.

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';
import { commonTokens } from '@stryker-mutator/api/plugin';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';
import { root } from '#src/cli/steps.ts';

/** A mutant by what it changes, so that it stays the same when lines move around it. */
export interface Site {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  /** Which of several that are otherwise alike in the file, from 1. */
  readonly nth: number;
  /** From line 1 and column 0, as Babel counts; the end is exclusive. */
  readonly start: Mutant['location']['start'];
  readonly end: Mutant['location']['end'];
}

/** The key of a site, which does not depend on where in its file it stands. */
export function keyOf({ file, mutator, original, replacement, nth }: Site): string {
  return [file, mutator, original, replacement, nth].join('\n');
}

/** The key of a site by where it stands: file, place and what takes its place. */
export function placeOf({ file, mutator, replacement, start, end }: Omit<Site, 'original' | 'nth'>): string {
  return [file, start.line, start.column, end.line, end.column, mutator, replacement].join('\n');
}

const silent = () => {};
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** The stretch of a text from one line and column to another, both from 0. */
function between(text: string, { start, end }: Mutant['location']): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined))
    .join('\n');
}

/** All sites in some files, in their order. @param patterns globs, relative to the project. */
export async function sitesIn(patterns: readonly string[]): Promise<Site[]> {
  const names = globSync([...patterns], { cwd: root }).map((name) => name.replaceAll('\\', '/'));
  const injector = createInjector()
    .provideValue(commonTokens.logger, logger)
    .provideValue(commonTokens.getLogger, () => logger);
  const instrumenter = injector.injectFunction(createInstrumenter);
  const sites: Site[] = [];
  for (const file of names.sort()) {
    const content = readFileSync(join(root, file), 'utf8');
    const { mutants } = await instrumenter.instrument([{ name: file, content, mutate: true }], {
      plugins: null,
      excludedMutations: [],
      ignorers: [],
    });
    const seen = new Map<string, number>();
    for (const { mutatorName: mutator, replacement, location } of mutants) {
      const like = { file, mutator, replacement, original: between(content, location) };
      const key = JSON.stringify(like);
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      sites.push({ ...like, nth, ...location });
    }
  }
  return sites;
}

/**
 * A seeded sample: the sites whose seeded digests come first. What is added to the code or taken from it hardly
 * changes who is in it.
 */
export function sampleOf(sites: readonly Site[], size: number, seed: string): Site[] {
  const digest = (site: Site): string =>
    createHash('sha256')
      .update(`${seed}\n${keyOf(site)}`)
      .digest('hex');
  return sites
    .map((site) => ({ site, rank: digest(site) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ site }) => site)
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start.line - b.start.line));
}
