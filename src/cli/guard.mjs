// Runs before every command (`node --import`). Plain JavaScript, because the old versions of Node that it
// turns away cannot read TypeScript.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

// It runs .ts files as they are, and 24.16 is the first release that gives a database out as bytes.
if (major < 24 || (major === 24 && minor < 16) || major === 25) {
  console.error(
    [
      `This command needs Node 24.16 or newer, but not 25; found ${process.versions.node} at ${process.execPath}.`,
      'On Linux (x64, arm64) a suitable Node comes with the packages: run `npm ci`, then use `npm run <command>`.',
      'Elsewhere, install Node 24 from https://nodejs.org/ and run `npm ci` again.',
    ].join('\n'),
  );
  process.exit(1);
}

// Nothing here reports home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
