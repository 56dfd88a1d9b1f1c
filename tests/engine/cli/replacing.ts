// Run as a process of its own by `whole.test.ts`: makes a folder anew, and kills itself at one of its calls that
// change the disk. Arguments: the folder, and which call, from 1; no such call, no kill.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const [folder = '', at = '0'] = process.argv.slice(2);
let calls = 0;

// The calls that change what stands on the disk: between two of them every moment is alike.
for (const name of ['mkdirSync', 'mkdtempSync', 'renameSync', 'rmSync', 'writeFileSync']) {
  const call: unknown = Reflect.get(fs, name);
  if (typeof call !== 'function') throw new Error(`fs.${name}: expected a function`);
  Reflect.set(fs, name, (...given: readonly unknown[]) => {
    calls += 1;
    if (calls === Number(at)) process.kill(process.pid, 'SIGKILL');
    return Reflect.apply(call, fs, given);
  });
}
syncBuiltinESMExports();

const { replaceWhole } = await import('#src/cli/whole.ts');
await replaceWhole(folder, async ({ site }) => {
  fs.mkdirSync(join(site, 'page'), { recursive: true });
  for (const file of ['index.html', 'page/index.html']) fs.writeFileSync(join(site, file), 'new');
  return true;
});
