import { excerpt, type Piece, type Run } from '../search/excerpt.ts';
import type { Hit } from '../search/hit.ts';
import { printedClause } from '../search/printed.ts';
import { drawnFullWidth } from '../views/punctuation.ts';

/** The text of a hit as nodes: what was found in `<mark>`, the heading in bold, what is left out as an ellipsis. */

/** Offsets of characters that are drawn in another width, and what is drawn. */
type Drawn = ReadonlyMap<number, string>;

function runNode({ text, start, isHeading }: Run, drawn: Drawn): Node {
  const holder = isHeading ? document.createElement('b') : document.createDocumentFragment();
  for (const [at, character] of text.split('').entries()) {
    const full = drawn.get(start + at);
    const last = holder.lastChild;
    if (full !== undefined) {
      const span = document.createElement('span');
      span.dataset.full = full;
      span.textContent = character;
      holder.append(span);
    } else if (last instanceof Text) last.appendData(character);
    else holder.append(character);
  }
  return holder;
}

function pieceNode({ kind, runs }: Piece, drawn: Drawn): Node {
  if (kind === 'gap') {
    const gap = document.createElement('span');
    gap.className = 'gap apart';
    gap.textContent = ' … ';
    return gap;
  }
  const nodes = runs.map((run) => runNode(run, drawn));
  const holder = kind === 'mark' ? document.createElement('mark') : document.createDocumentFragment();
  holder.append(...nodes);
  return holder;
}

/** The printed marker before the Chinese: seen, and no part of what is searched or copied. */
function labelNode(label: string): Node {
  const node = document.createElement('span');
  node.className = 'label apart';
  node.textContent = label;
  return node;
}

/** The printed characters, among them those that are drawn full-width as on the reading page. */
export function chineseNodes(hit: Hit): Node[] {
  const drawn = drawnFullWidth(printedClause(hit.clause, 'zh').text);
  const text = excerpt(hit, 'zh').map((piece) => pieceNode(piece, drawn));
  return hit.clause.label === '' ? text : [labelNode(hit.clause.label), ...text];
}

export function englishNodes(hit: Hit): Node[] {
  return excerpt(hit, 'en').map((piece) => pieceNode(piece, new Map()));
}
