// Runs before every command (`node --import`). Plain JavaScript, because the old versions of Node that it
// turns away cannot read TypeScript.

import { existsSync, readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// It runs .ts files as they are, and 24.16 is the first release that gives a database out as bytes.
if (major < 24 || (major === 24 && minor < 16) || major === 25) {
  console.error(
    [
      `This command needs Node 24.16 or newer, but not 25; found ${process.versions.node} at ${process.execPath}.`,
      'On Linux (x64, arm64) a suitable Node comes with the packages, as an optional one: run `npm ci`, then use `npm run <command>`.',
      'Elsewhere, install Node 24 from https://nodejs.org/ and run `npm ci` again.',
    ].join('\n'),
  );
  process.exit(1);
}

// What runs on this system alone comes in optional packages: of those of one package, one has to be there.
const root = new URL('../../', import.meta.url);
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
const isFor = ({ os = [], cpu = [] }) => os.includes(process.platform) && cpu.includes(process.arch);
const lacking = Object.keys(packages).filter((path) => {
  const names = Object.keys(packages[path].optionalDependencies ?? {}).map((name) => `node_modules/${name}`);
  const fitting = names.filter((name) => isFor(packages[name] ?? {}));
  const isThere = (name) => existsSync(new URL(name, root));
  return path !== '' && fitting.length > 0 && isThere(path) && !fitting.some(isThere);
});
if (lacking.length > 0) {
  const names = lacking.map((path) => path.replace('node_modules/', '')).join(', ');
  console.error(
    `The optional packages for ${process.platform}-${process.arch} are missing that ${names} need: run \`npm ci\` without --omit=optional.`,
  );
  process.exit(1);
}

// Nothing here reports home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
