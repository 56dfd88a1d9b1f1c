// Says which limits a built site is near to, or has passed.

import { resolve } from 'node:path';
import { readEdition } from './edition.ts';
import { filesOf, limitsOf, nearLimits } from './limits.ts';
import { settings } from './settings.ts';
import { root } from './steps.ts';

const { out, cards } = settings();
const near = nearLimits(limitsOf((await readEdition()).corpus, filesOf(resolve(root, out)), cards));
console.log(near.join('\n') || 'none is near: docs/growth.md');
