// `npm run check`: everything that can be said about the code without running it.

import { runAll, tools } from './steps.ts';

const good = await runAll([
  { name: 'format and lint', run: [tools.biome, 'check', '--error-on-warnings'] },
  { name: 'types', run: [tools.astro, 'check'] },
]);
process.exitCode = good ? 0 : 1;
