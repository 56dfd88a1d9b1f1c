import { watched, lavish } from '#tests/engine/search/fixture.ts';
import { hitKey } from '#src/search/hit.ts';
const { search } = watched();
for (const q of process.argv.slice(2)) {
  const o = await search.find(q);
  console.log(q, '=>', o.way, o.hits.map(hitKey).join(' '), JSON.stringify(o.named), JSON.stringify(o.unread), o.sought.join('|'), JSON.stringify(await search.offers(o)));
}
