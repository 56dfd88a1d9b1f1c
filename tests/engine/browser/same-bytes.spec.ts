// Needs no browser, only the site that the other tests read: it is built again, and compared with that one.

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lchownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

/** Who has no rights on any system, nobody. */
const NOBODY = 65_534;

/** Whether nobody may read the packages and run the Node of this project: root alone can try. */
const canBeNobody = (): boolean =>
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ['-e', '0'], { uid: NOBODY, gid: NOBODY }).status === 0;

/** A folder on another volume than a folder, or null where there is none with room for two sites. */
function elsewhere(than: string): string | null {
  const volume = '/dev/shm';
  if (!existsSync(volume) || statSync(volume).dev === statSync(than).dev) return null;
  const { bavail, bsize } = statfsSync(volume);
  return bavail * bsize > 300e6 ? mkdtempSync(`${volume}/tiaowen-same-`) : null;
}

function giveTo(uid: number, folder: string): void {
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const path of [folder, ...inside.map(({ parentPath, name }) => join(parentPath, name))])
    lchownSync(path, uid, uid);
}

/** What of a site others may not read, or may write. */
function shutIn(site: string): string[] {
  const all = ['', ...readdirSync(site, { recursive: true, encoding: 'utf8' })];
  return all.filter((path) => {
    const found = statSync(join(site, path));
    return (found.mode & 0o777) !== (found.isDirectory() ? 0o755 : 0o644);
  });
}

// The build that is compared takes over pages of another tree, in which one document had another name.
test('two builds of one tree are the same bytes: in another folder and on another volume, by another user with another umask and no home, in another time zone and locale, and over another build', async () => {
  const project = copyOfProject('same 条文/in/it');
  const volume = elsewhere(project.dir);
  const nobody = canBeNobody() ? NOBODY : undefined;
  if (volume === null) console.log('Left out: another volume; there is none with room.');
  if (nobody === undefined)
    console.log('Left out: another user; that needs root, and packages that all may read.');
  const umask = process.umask(0o077);
  try {
    const out = join(volume ?? project.dir, 'made/here');
    const env = { OUT_DIR: out, TZ: 'Pacific/Kiritimati', HOME: '/nonexistent', USER: '' };
    const texts = join(project.dir, 'content/documents/zh');
    const [first = ''] = readdirSync(texts).toSorted();
    const text = readFileSync(join(texts, first), 'utf8');
    const renamed = text.replace(/^short:\s+zh: .*$/m, '$&一');
    expect(renamed).not.toBe(text);
    // C has no UTF-8. In Turkish the small letter of I is no i; on Kiritimati it is tomorrow.
    for (const [locale, now, told] of [
      ['C', renamed, /\b0 of \d+ documents are as they were/],
      ['tr_TR.UTF-8', text, /\b[1-9]\d* of \d+ documents are as they were/],
    ] as const) {
      writeFileSync(join(texts, first), now);
      if (nobody !== undefined)
        for (const folder of [project.top, volume ?? project.top]) giveTo(nobody, folder);
      const { status, output } = await project.run(
        ['src/cli/build.ts'],
        { ...env, LC_ALL: locale, LANG: locale },
        nobody,
      );
      expect(status, output).toBe(0);
      expect(output).toMatch(told);
    }
    expect(ownFiles(out)).toEqual(ownFiles(dist));
    const differ = ownFiles(dist).filter(
      (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(out, file))),
    );
    expect(differ).toEqual([]);
    expect(process.platform === 'win32' ? [] : shutIn(out)).toEqual([]);
  } finally {
    process.umask(umask);
    project.remove();
    if (volume !== null) rmSync(volume, { recursive: true, force: true });
  }
});
