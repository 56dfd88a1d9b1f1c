// Needs no browser, only the site that the other tests read: it is built again, and compared with that one.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfProject } from '#tests/support/project.ts';
import { builtFiles, dist } from '#tests/support/site/built.ts';

/** What a site has but for the files that it keeps of the version before it. */
function ownFiles(dir: string): string[] {
  const record = '.left.json';
  const left = new Set(JSON.parse(readFileSync(join(dir, record), 'utf8')) as string[]);
  return builtFiles(dir).filter((file) => file !== record && !left.has(file));
}

// The build that is compared takes over pages of another tree, in which one document had another name.
test('two builds of one tree are the same bytes: in another folder, time zone and locale, and over another build', async () => {
  const project = copyOfProject('same 条文');
  try {
    // In Turkish the small letter of I is no i; on Kiritimati it is tomorrow.
    const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    const env = { ...elsewhere, OUT_DIR: 'made/here' };
    const texts = join(project.dir, 'content/documents/zh');
    const [first = ''] = readdirSync(texts).toSorted();
    const text = readFileSync(join(texts, first), 'utf8');
    const renamed = text.replace(/^short:\s+zh: .*$/m, '$&一');
    expect(renamed).not.toBe(text);
    for (const [now, told] of [
      [renamed, /\b0 of \d+ documents are as they were/],
      [text, /\b[1-9]\d* of \d+ documents are as they were/],
    ] as const) {
      writeFileSync(join(texts, first), now);
      const { status, output } = await project.run(['src/cli/build.ts'], env);
      expect(status, output).toBe(0);
      expect(output).toMatch(told);
    }
    const again = join(project.dir, 'made/here');
    expect(ownFiles(again)).toEqual(ownFiles(dist));
    const differ = ownFiles(dist).filter(
      (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(again, file))),
    );
    expect(differ).toEqual([]);
  } finally {
    project.remove();
  }
});
