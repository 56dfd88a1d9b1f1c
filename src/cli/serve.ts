// `npm run serve`: shows the built site at a printed address. `npm start` builds it first.

import getPort, { portNumbers } from 'get-port';
import { command, Refusal } from './command.ts';
import { serve } from './server.ts';
import { listening, settings } from './settings.ts';
import { runStep } from './steps.ts';
import { builtFolder } from './whole.ts';

await command('serve', async (given) => {
  const { port: wanted, host } = listening(given.port);
  if (given.build && !(await runStep({ name: 'build', run: ['src/cli/build.ts'] }))) {
    throw new Refusal('There is nothing new to serve.');
  }
  const { base, out } = settings();
  const dir = builtFolder(given.dir ?? out);
  const free = given.exact
    ? wanted
    : await getPort({ port: portNumbers(wanted, Math.min(wanted + 100, 65_535)), host });
  const { port } = await serve({ dir, base }, free, host);
  if (port !== wanted) console.log(`Port ${wanted} is taken.`);
  console.log(`Serving ${dir} at http://${host === '0.0.0.0' ? 'localhost' : host}:${port}${base}`);
  console.log('Press Ctrl+C to stop.');
});
