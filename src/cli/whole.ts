// A folder that is replaced whole or not at all. The new one is made beside it, on the same file system, in
// `<folder>.build/`, which holds the lock, what is being made, and between two renames the old one.

import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from './command.ts';
import { root } from './steps.ts';

/** SQLITE_BUSY: another process holds the lock (https://www.sqlite.org/rescode.html). */
const BUSY = 5;

function beside(folder: string): { dir: string; lock: string; old: string } {
  const dir = `${folder}.build`;
  return { dir, lock: join(dir, 'lock'), old: join(dir, 'old') };
}

/**
 * Takes a lock, or says with null that another process has it. The kernel keeps it, by way of SQLite: a process
 * that is killed loses it at that moment, so that there is no old lock to find and no process id to guess about.
 */
function take(lock: string): { free(): void } | null {
  const database = new DatabaseSync(lock);
  try {
    database.exec('BEGIN EXCLUSIVE');
    return { free: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return null;
    throw error;
  }
}

function putBack(folder: string, old: string): void {
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
}

/**
 * Puts the old folder back where a killed build had set it aside. While a build runs there is nothing to do: that
 * one will fill the place itself.
 */
export function restore(folder: string): void {
  const { lock, old } = beside(folder);
  if (!existsSync(old)) return;
  const held = take(lock);
  if (!held) return;
  putBack(folder, old);
  held.free();
}

/**
 * The folder of a built site, put back first if a build was killed while it replaced it.
 * @throws Refusal where there is none.
 */
export function builtFolder(dir: string): string {
  const folder = resolve(root, dir);
  restore(folder);
  if (!existsSync(join(folder, 'index.html')))
    throw new Refusal(`There is no site in ${folder}. Run \`npm run build\` first.`);
  return folder;
}

/** What is no site was not made by a build, and is nothing that one may replace. */
function refuseForeign(folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() && found.dev !== statSync(join(folder, '..')).dev)
    throw new Refusal(
      `${folder} is a volume of its own, which cannot be replaced whole: name a folder in it`,
    );
  const isFree = !found || (found.isDirectory() && readdirSync(folder).length === 0);
  if (isFree || (found.isDirectory() && existsSync(join(folder, 'index.html')))) return;
  throw new Refusal(
    `${folder}: expected a site, an empty folder or nothing, found something else; move it away, or name another folder in OUT_DIR`,
  );
}

/** Lets every user read a folder: what was copied has the mode that it had where it came from. */
function openToAll(folder: string): void {
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const path of [folder, ...inside.map((entry) => join(entry.parentPath, entry.name))]) {
    const found = statSync(path);
    const mode = found.isDirectory() ? 0o755 : 0o644;
    if ((found.mode & mode) !== mode) chmodSync(path, mode);
  }
}

/** Lets the new folder and the old one change places. Between its two renames a kill leaves the old one aside. */
function swap(made: string, folder: string, old: string): void {
  try {
    openToAll(made);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(made, folder);
  } catch (error) {
    putBack(folder, old);
    throw new Refusal(`${folder} cannot be replaced, and stays as it was (${String(error)})`);
  }
}

/**
 * Makes a folder anew; the old one stays as it is until the new one is complete, and for good where it never is.
 *
 * @param make fills `site`, and may use `cache`; false where it could not.
 * @returns whether the folder is new.
 * @throws Refusal while another process makes the same folder, and where something else stands in its place.
 */
export async function replaceWhole(
  folder: string,
  make: (work: { site: string; cache: string }) => Promise<boolean>,
): Promise<boolean> {
  const { dir, lock, old } = beside(folder);
  try {
    refuseForeign(folder);
    mkdirSync(dir, { recursive: true });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${folder} cannot be written; name another folder in OUT_DIR (${String(error)})`);
  }
  const held = take(lock);
  if (!held) {
    throw new Refusal(
      `Another build is writing ${folder}. Wait for its end, or name another folder in OUT_DIR.`,
    );
  }
  try {
    putBack(folder, old);
    const remove = (path: string): void => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    // What killed builds left. A step of one may outlive it and go on writing, so each has a folder of its own.
    for (const left of readdirSync(dir)) if (left !== 'lock') remove(join(dir, left));
    const work = mkdtempSync(join(dir, 'made-'));
    try {
      const site = join(work, 'site');
      if (!(await make({ site, cache: join(work, 'cache') }))) return false;
      swap(site, folder, old);
      // Out of the way in one step: half an old site must never be put back.
      if (existsSync(old)) renameSync(old, join(work, 'old'));
      return true;
    } finally {
      remove(work);
    }
  } finally {
    held.free();
  }
}
