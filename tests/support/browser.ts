// Finds a Chromium to test with, on a machine where nothing was installed but the npm packages.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from '#src/cli/steps.ts';

export interface Browser {
  executablePath: string;
  args: string[];
  /** The environment to start it in: the libraries and fonts that the machine may lack. */
  env: Record<string, string>;
}

/** No sandbox (tests often run as root in a container), no graphics card, and no request of the browser's own. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
];

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((place) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
      join(process.env[place] ?? 'C:/Program Files', path),
    ),
  ),
};

/** CHROME_PATH if set; else the packaged browser where it runs; else one that is installed. */
export async function browser(): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH: expected a browser, found nothing at ${chosen}`);
    return { executablePath: chosen, args, env: inherited() };
  }
  // The package holds a Linux x64 binary and no other.
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  const found = installed[process.platform]?.find((path) => existsSync(path));
  if (!found) {
    throw new Error(
      'No browser found. Install Chrome or Edge, or set CHROME_PATH to a Chromium-based browser.',
    );
  }
  return { executablePath: found, args, env: inherited() };
}

async function packaged(): Promise<Browser> {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) await unpack(home);

  const env = inherited();
  const libraries = join(home, 'al2023/lib');
  if (existsSync(libraries)) env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH ??= join(home, 'fonts');
  return { executablePath: join(home, 'chromium'), args, env };
}

/**
 * Unpacks the packaged browser. The package writes into TMPDIR and takes whatever `chromium` it finds there, of
 * any version and however incomplete, so it is given an empty folder, which gets its name when all is in place.
 */
async function unpack(home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${home}.`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const executable = await chromium.executablePath();
    // A bare machine lacks the NSS libraries; the package has its own copy of them.
    if (spawnSync(executable, ['--version', '--no-sandbox']).status !== 0) {
      await inflate(join(root, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
    }
    if (!existsSync(home)) renameSync(folder, home);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without a locale that has UTF-8, the browser saves no file in a folder whose name has other letters than ASCII. */
function inherited(): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), LC_ALL: 'C.UTF-8' };
}
