// A plugin for Stryker: of the mutants that stand within the places of the sample, only the sample is tried.

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { placeOf } from './sites.ts';

const sampled = new Set(JSON.parse(readFileSync(process.env.MUTANTS_SAMPLE ?? '', 'utf8')) as string[]);

function check({ fileName, mutatorName, replacement, location }: Mutant): CheckResult {
  const file = relative(process.cwd(), fileName).replaceAll('\\', '/');
  const isSampled = sampled.has(placeOf({ file, mutator: mutatorName, replacement, ...location }));
  return isSampled
    ? { status: CheckStatus.Passed }
    : { status: CheckStatus.CompileError, reason: 'not in the sample' };
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Checker, 'sample', {
    init: async () => {},
    check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, check(mutant)])),
  }),
];
