// Needs no browser, only the site that the other tests read: it is built again, and compared with that one.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../../src/cli/steps.ts';
import { copyOfProject, outsideOfTests } from '../../support/project.ts';
import { builtFiles, dist } from '../../support/site/built.ts';

test('two builds of one tree are the same bytes: in another folder, time zone and locale', () => {
  test.setTimeout(600_000);
  const project = copyOfProject('same 条文', root);
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', './src/cli/guard.mjs', 'src/cli/build.ts'],
      {
        cwd: project.dir,
        encoding: 'utf8',
        // In Turkish the small letter of I is no i; on Kiritimati it is tomorrow.
        env: {
          ...outsideOfTests,
          TZ: 'Pacific/Kiritimati',
          LC_ALL: 'tr_TR.UTF-8',
          LANG: 'tr_TR.UTF-8',
          OUT_DIR: 'made/here',
        },
      },
    );
    expect(status, stdout + stderr).toBe(0);
    const again = join(project.dir, 'made/here');
    expect(builtFiles(again)).toEqual(builtFiles());
    const differ = builtFiles().filter(
      (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(again, file))),
    );
    expect(differ).toEqual([]);
  } finally {
    project.remove();
  }
});
