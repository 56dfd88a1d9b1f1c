// `npm run build`: the whole way from content to a folder that any web server can serve.

import { settings } from './settings.ts';
import { runInOrder, tools } from './steps.ts';

const { site, base, out } = settings();
console.log(`Building ${site}${base} into ${out}/`);

const began = performance.now();
const good = await runInOrder([
  { name: 'verify the texts', run: ['src/cli/verify.ts'], optional: true },
  { name: 'pages', run: [tools.astro, 'build'] },
  { name: 'search index', run: ['src/cli/search-index.ts'], optional: true },
]);

const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(good ? `\nBuilt into ${out}/ in ${seconds} s.` : '\nThe build failed.');
process.exitCode = good ? 0 : 1;
