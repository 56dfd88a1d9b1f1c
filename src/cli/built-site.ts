// Reads a built site back from its folder: which pages there are, and which ids stand in them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuiltSite } from '../export/permalink-check.ts';
import { Refusal } from './command.ts';
import { settings } from './settings.ts';
import { root } from './steps.ts';
import { restore } from './whole.ts';

const PAGE = 'index.html';

/**
 * The folder of the built site, put back first if a build was killed while it replaced it.
 * @throws Refusal where there is none.
 */
export function builtFolder(dir = settings().out): string {
  const folder = resolve(root, dir);
  restore(folder);
  if (!existsSync(join(folder, PAGE)))
    throw new Refusal(`There is no site in ${folder}. Run \`npm run build\` first.`);
  return folder;
}

/** Every page of the folder by its address without base path; pages that are only for errors are left out. */
export function builtSite(dir: string): BuiltSite {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const pages = files.filter((file) => file === PAGE || file.endsWith(`/${PAGE}`));
  return new Map(
    pages.map((file) => {
      const html = readFileSync(join(dir, file), 'utf8');
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
      return [`/${file.slice(0, -PAGE.length)}`, new Set(ids)];
    }),
  );
}
