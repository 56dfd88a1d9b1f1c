// Says which limits a built site is near to, or has passed.

import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEdition } from './edition.ts';
import { filesIn } from './left.ts';
import { limitsOf, nearLimits } from './limits.ts';
import { settings } from './settings.ts';
import { root } from './steps.ts';

const { out, cards } = settings();
const site = resolve(root, out);
const files = new Map(filesIn(site).map((path) => [path, statSync(join(site, path)).size]));
const near = nearLimits(limitsOf((await readEdition()).corpus, files, cards));
console.log(near.join('\n') || 'none is near: docs/growth.md');
