// Reads a built site back from its folder: which pages there are, and which ids stand in them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../export/permalink-check.ts';

const PAGE = 'index.html';

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
