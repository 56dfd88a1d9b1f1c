import { printedText } from './inline.ts';
import type {
  Actor,
  EditorialNote,
  Figure,
  FigureMark,
  Inline,
  Line,
  Mark,
  MarkNode,
  Mention,
  Range,
} from './model.ts';
import { codePoints, sliceRanges } from './ranges.ts';

/** What the marks of a line say, gathered with the words they stand on and where these stand in the seed. */

export interface Marked {
  readonly mark: Mark;
  readonly quote: string;
  readonly source: readonly Range[];
}

/** Every mark of a line, in the order in which it opens. */
export function marksOf(line: Line): Marked[] {
  const out: Marked[] = [];
  const walk = (nodes: readonly Inline[], start: number): number => {
    let at = start;
    for (const node of nodes) {
      if (node.type === 'text') at += codePoints(node.value);
      if (node.type !== 'mark') continue;
      const quote = printedText(node.children);
      out.push({ mark: node.mark, quote, source: sliceRanges(line.source, at, at + codePoints(quote)) });
      at = walk(node.children, at);
    }
    return at;
  };
  walk(line.nodes, 0);
  return out;
}

/** The nodes with each figure given its id; `next` yields the ids in order. */
export function withFigureIds(nodes: readonly Inline[], next: () => string): Inline[] {
  return nodes.map((node) => {
    if (node.type !== 'mark') return node;
    const mark: Mark = node.mark.tag === 'Figure' ? { ...node.mark, id: next() } : node.mark;
    return { ...node, mark, children: withFigureIds(node.children, next) } satisfies MarkNode;
  });
}

interface Place {
  readonly document: string;
  readonly clause: string;
  readonly sentence: string | null;
}

/** The registered things, figures and notes of a line. */
export interface Gathered {
  readonly names: Mention[];
  readonly cites: Mention[];
  readonly events: Mention[];
  readonly figures: Figure[];
  readonly notes: EditorialNote[];
  readonly roles: { readonly id: string; readonly role: Actor['role'] }[];
}

export function emptyGathered(): Gathered {
  return { names: [], cites: [], events: [], figures: [], notes: [], roles: [] };
}

function figureOf({ tag: _, ...mark }: FigureMark, marked: Marked, place: Place): Figure {
  return { ...mark, ...place, quote: marked.quote, source: marked.source };
}

/** Adds what a line's marks say to what its clause has gathered. */
export function gather(line: Line, place: Place, into: Gathered): void {
  for (const marked of marksOf(line)) {
    const { mark, quote, source } = marked;
    const mention = (ref: string): Mention => ({ ref, quote, source, sentence: place.sentence });
    switch (mark.tag) {
      case 'Name':
        into.names.push(mention(mark.ref));
        if (mark.role) into.roles.push({ id: mark.ref, role: mark.role });
        break;
      case 'Cite':
        into.cites.push(mention(mark.ref));
        break;
      case 'When':
        into.events.push(mention(mark.ref));
        break;
      case 'Figure':
        into.figures.push(figureOf(mark, marked, place));
        break;
      case 'Sic': {
        const { tag: _, ...slip } = mark;
        into.notes.push({ kind: 'sic', quote, source, ...slip });
        break;
      }
      case 'Note':
        into.notes.push({
          kind: 'note',
          quote,
          source,
          text: mark.text,
          reading: null,
          by: null,
          sure: null,
        });
        break;
      case 'Term':
        break;
    }
  }
}

/** Roles in the order in which the clause prints them, counted from 1 in each role. */
export function actorsOf(roles: Gathered['roles']): Actor[] {
  const counts = { responsible: 0, addressee: 0 };
  return roles.map(({ id, role }) => {
    counts[role] += 1;
    return { id, role, order: counts[role] };
  });
}
