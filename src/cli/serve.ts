// `npm run serve`: shows the built site at a printed address.
// Options: --port <number> (the next free one if taken), --exact (that port or none), --dir <folder>.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import getPort, { portNumbers } from 'get-port';
import { serve } from './server.ts';
import { settings } from './settings.ts';
import { root } from './steps.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT || '4321' },
    exact: { type: 'boolean', default: false },
    dir: { type: 'string', default: settings().out },
  },
});

const { base } = settings();
const dir = resolve(root, values.dir);
const wanted = Number(values.port);
const host = process.env.HOST || '127.0.0.1';

if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  throw new Error(`--port: expected a number from 1 to 65535, found "${values.port}"`);
}
if (!existsSync(join(dir, 'index.html'))) {
  console.error(`There is no site in ${dir}. Run \`npm run build\` first.`);
  process.exit(1);
}

const free = values.exact
  ? wanted
  : await getPort({ port: portNumbers(wanted, Math.min(wanted + 100, 65_535)), host });
const { port } = await serve({ dir, base }, free, host);
if (port !== wanted) console.log(`Port ${wanted} is taken.`);
console.log(`Serving ${dir} at http://${host === '0.0.0.0' ? 'localhost' : host}:${port}${base}`);
console.log('Press Ctrl+C to stop.');
