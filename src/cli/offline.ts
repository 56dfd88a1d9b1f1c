// What is done with a site that is whole. Makes it readable without a network: a version, a list of what the whole
// edition is made of, and the service worker. Keeps what pages of the version before, which may stand open, still fetch
// by its hashed name. Says which limits the site is near to, or has passed.

import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import {
  OFFLINE_FILE,
  OFFLINE_LIST,
  OFFLINE_PAGE,
  type OfflineSize,
  offlinePath,
  WORKER_FILE,
} from '#src/export/site/offline.ts';
import { languages, localPath } from '#src/i18n/language.ts';
import { readEdition } from './edition.ts';
import { leave } from './left.ts';
import { limitsOf, nearLimits } from './limits.ts';
import { settings } from './settings.ts';
import { root } from './steps.ts';
import { filesIn } from './takeover.ts';

/** Files that a page needs before and beside its own: all programs and styles, for what opens only when it is asked for. */
const SHELL = /^(?:_astro\/.*\.(?:js|css)|[^/]+\.(?:js|svg))$/;

const [before = ''] = process.argv.slice(2);
const { out, cards } = settings();
const site = resolve(root, out);

const digest = createHash('sha256');
const size = { bytes: 0, fetched: 0 };
const files = filesIn(site).flatMap((file) => {
  const path = offlinePath(file);
  if (path === null) return [];
  const body = readFileSync(join(site, file));
  digest.update(path).update('\0').update(body);
  size.bytes += body.length;
  size.fetched += Math.min(body.length, gzipSync(body, { level: 1 }).length);
  return [path];
});
const version = digest.digest('hex').slice(0, 16);
writeFileSync(join(site, OFFLINE_FILE), JSON.stringify({ version, ...size } satisfies OfflineSize));
writeFileSync(join(site, OFFLINE_LIST), files.join('\n'));

const left = leave(before, site);
const pages = languages.map((lang) => localPath(lang, OFFLINE_PAGE).slice(1));
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: {
    'import.meta.env.VERSION': JSON.stringify(version),
    'import.meta.env.SHELL': JSON.stringify([...pages, ...files.filter((file) => SHELL.test(file))]),
  },
  build: {
    outDir: site,
    emptyOutDir: false,
    rolldownOptions: {
      input: 'src/client/offline/worker.ts',
      output: { format: 'iife', entryFileNames: WORKER_FILE },
    },
  },
});
console.log(
  `${files.length} files, ${Math.round(size.bytes / 1e6)} MB; ${left.length} left of the version before`,
);
const sizes = new Map(filesIn(site).map((path) => [path, statSync(join(site, path)).size]));
const near = nearLimits(limitsOf((await readEdition()).corpus, sizes, cards));
console.log(near.join('\n') || 'no limit is near: docs/growth.md');
