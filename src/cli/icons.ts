// Draws the icons of a built site from its one drawing. Runs after the pages are built, into the same folder.

import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { ICONS, iconPath } from '#src/export/site/files.ts';
import { settings } from './settings.ts';
import { root } from './steps.ts';

const site = resolve(root, settings().out);

await Promise.all(
  Object.values(ICONS).map(async (width) => {
    const file = join(site, iconPath(width));
    mkdirSync(dirname(file), { recursive: true });
    await sharp(join(site, 'favicon.svg'), { density: 72 * (width / 64) })
      .resize(width)
      .png({ palette: true, compressionLevel: 9 })
      .toFile(file);
  }),
);
