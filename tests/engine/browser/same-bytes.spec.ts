// Needs no browser, only the site that the other tests read: it is built again, and compared with that one.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfProject } from '#tests/support/project.ts';
import { builtFiles, dist } from '#tests/support/site/built.ts';

test('two builds of one tree are the same bytes: in another folder, time zone and locale', async () => {
  const project = copyOfProject('same 条文');
  try {
    // In Turkish the small letter of I is no i; on Kiritimati it is tomorrow.
    const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    const { status, output } = await project.run(['src/cli/build.ts'], {
      ...elsewhere,
      OUT_DIR: 'made/here',
    });
    expect(status, output).toBe(0);
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
