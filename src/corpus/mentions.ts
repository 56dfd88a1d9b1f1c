import type { Corpus } from './corpus.ts';
import { printedText } from './inline.ts';
import type {
  Actor,
  Clause,
  Dated,
  EditorialNote,
  Figure,
  Inline,
  Line,
  Mark,
  MarkNode,
  Mention,
  Range,
} from './model.ts';
import { codePoints, sliceRanges } from './ranges.ts';
import { isEdtf } from './schema.ts';

/** What the marks of a line say, gathered with the words they stand on and where these stand in the seed. */

/** Every mark of a line, in the order in which it opens. */
export function marksOf(line: Line) {
  const out: (Pick<MarkNode, 'mark' | 'proposed'> & { quote: string; source: Range[] })[] = [];
  const walk = (nodes: readonly Inline[], start: number): number => {
    let at = start;
    for (const node of nodes) {
      if (node.type === 'text') at += codePoints(node.value);
      if (node.type !== 'mark') continue;
      const quote = printedText(node.children);
      const { mark, proposed } = node;
      out.push({ mark, proposed, quote, source: sliceRanges(line.source, at, at + codePoints(quote)) });
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

/** A line of a clause, and the id of its sentence; null for the heading. */
interface Placed {
  readonly line: Line;
  readonly sentence: string | null;
}

/** The heading and the sentences of a clause in one row. */
export function placed({ heading, sentences }: Pick<Clause, 'heading' | 'sentences'>): Placed[] {
  const first = heading ? [{ line: heading, sentence: null }] : [];
  return [...first, ...sentences.map((line) => ({ line, sentence: line.id }))];
}

/** The date of a figure: as its words state it, or as the event that dates it is known. Null for one that is unknown. */
function dateOf(given: string | null, events: Corpus['events']): Dated | null {
  if (given === null) return null;
  const event = events.get(given);
  if (event) return { edtf: event.date, sure: event.sure, reason: event.reason ?? null };
  return isEdtf(given) ? { edtf: given, sure: 'stated', reason: null } : null;
}

function placedMarks(lines: readonly Placed[]) {
  return lines.flatMap(({ line, sentence }) => marksOf(line).map((marked) => ({ ...marked, sentence })));
}

/** The registered things of one sort that lines mention, in the order in which they print them. */
export function mentionsIn(lines: readonly Placed[], tag: 'Name' | 'Cite' | 'When'): Mention[] {
  return placedMarks(lines).flatMap(({ mark, ...at }) =>
    mark.tag === tag ? [{ ref: mark.ref, ...at }] : [],
  );
}

/** The registered things, figures, notes and roles of a clause, in the order in which its lines print them. */
export function gathered(
  document: string,
  clause: string,
  lines: readonly Placed[],
  events: Corpus['events'],
) {
  const all = placedMarks(lines);
  return {
    actors: actorsOf(all.map(({ mark }) => mark)),
    figures: all.flatMap(({ mark, sentence, ...words }): Figure[] => {
      if (mark.tag !== 'Figure') return [];
      const { tag: _, ...figure } = mark;
      const dates = { by: dateOf(figure.by, events), at: dateOf(figure.at, events) };
      return [{ ...figure, ...dates, document, clause, sentence, ...words }];
    }),
    cites: mentionsIn(lines, 'Cite'),
    names: mentionsIn(lines, 'Name'),
    events: mentionsIn(lines, 'When'),
    notes: all.flatMap(({ mark, quote, source }): EditorialNote[] => {
      if (mark.tag === 'Note')
        return [{ kind: 'note', quote, source, text: mark.text, reading: null, by: null, sure: null }];
      if (mark.tag !== 'Sic') return [];
      const { tag: _, ...slip } = mark;
      return [{ kind: 'sic', quote, source, ...slip }];
    }),
  };
}

/** Who is named in a role, counted from 1 in each role. */
function actorsOf(marks: readonly Mark[]): Actor[] {
  const counts = { responsible: 0, addressee: 0 };
  return marks.flatMap((mark): Actor[] => {
    if (mark.tag !== 'Name' || mark.role === null) return [];
    counts[mark.role] += 1;
    return [{ id: mark.ref, role: mark.role, order: counts[mark.role] }];
  });
}
