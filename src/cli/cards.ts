// Draws the share cards of a site. A build lays them over the pages. A card is taken from
// the cache where the same words were drawn before by the same code with the same packages.

import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { allCards } from '#src/cards/all.ts';
import { cardPath, cardText } from '#src/cards/card.ts';
import { CARD_SIGNS } from '#src/cards/drawing.ts';
import { cardPng } from './card-png.ts';
import { readEdition } from './edition.ts';
import { loadFaces } from './faces.ts';
import { settings } from './settings.ts';
import { cache, root } from './steps.ts';

/** What decides how a card looks, its words apart. */
const CODE = ['src/{cards,charts,i18n,text,views}/**/*.ts', 'src/cli/{card-png,faces}.ts', 'package.json'];
/** Drawn at one time: sharp has threads of its own. */
const AT_ONCE = 4;

const { out, cards: most } = settings();
const kept = join(cache, 'cards');

function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

const code = digest(
  ...globSync(CODE, { cwd: root })
    .toSorted()
    .map((file) => readFileSync(join(root, file))),
);
const cards = allCards((await readEdition()).corpus, most, new Date().toISOString().slice(0, 10)).map(
  ({ page, card }) => ({
    card,
    file: join(resolve(root, out), cardPath(page)),
    key: `${digest(code, JSON.stringify(card))}.png`,
  }),
);

mkdirSync(kept, { recursive: true });
const used = new Set(cards.map(({ key }) => key));
for (const file of readdirSync(kept)) if (!used.has(file)) rmSync(join(kept, file));

const wanted = cards.filter(({ key }) => !existsSync(join(kept, key)));
if (wanted.length > 0) {
  const { faces, missing } = await loadFaces([CARD_SIGNS, ...wanted.map(({ card }) => cardText(card))]);
  if (missing.length > 0) console.log(`No typeface has ${missing.join(' ')}`);
  const waiting = [...wanted];
  const draw = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const file = join(kept, next.key);
      // Under its own name only when it is whole: a run may be killed.
      writeFileSync(`${file}.part`, await cardPng(next.card, faces));
      renameSync(`${file}.part`, file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, draw));
}

for (const { file, key } of cards) {
  const bytes = readFileSync(join(kept, key));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
console.log(`${cards.length} cards, ${wanted.length} of them drawn anew`);
