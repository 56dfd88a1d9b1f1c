import type { Name } from './corpus.ts';
import { mentionsIn, placed } from './mentions.ts';
import type { Clause, Inline, Line } from './model.ts';
import { addressIn, linesOf } from './walk.ts';

/**
 * Marks the places that a text prints plainly: a place name means its place wherever it stands, unless the record
 * says otherwise (`not`). What stands in the name of a body is marked already and belongs to the body.
 */

interface Form {
  readonly form: string;
  readonly place: Name;
}

/** A form, and whether its marks are proposed: nobody has looked through the text for names. */
interface SoughtForm extends Form {
  readonly proposed: boolean;
}

/** The name of each place, and the shorter forms of it that a text marks; longest first. */
function formsOf(names: Iterable<Name>, clauses: readonly Clause[]): Form[] {
  const marked = Map.groupBy(
    clauses.flatMap((clause) => clause.names),
    ({ ref }) => ref,
  );
  return [...names]
    .filter(({ kind }) => kind === 'place')
    .flatMap((place) => {
      const quotes = (marked.get(place.id) ?? []).map(({ quote }) => quote);
      const forms = new Set([
        place.zh,
        ...quotes.filter((quote) => quote !== '' && place.zh.includes(quote)),
      ]);
      return [...forms].map((form) => ({ form, place }));
    })
    .sort((a, b) => b.form.length - a.form.length);
}

function cutText(value: string, known: readonly SoughtForm[]): Inline[] {
  const found = known.find(({ form }) => value.includes(form));
  if (!found) return value === '' ? [] : [{ type: 'text', value }];
  const { form, place, proposed } = found;
  const [before = '', ...after] = value.split(form);
  const name: Inline = {
    type: 'mark',
    mark: { tag: 'Name', ref: place.id, role: null },
    children: [{ type: 'text', value: form }],
    proposed,
  };
  return [...cutText(before, known), ...after.flatMap((rest) => [name, ...cutText(rest, known)])];
}

function cutNodes(nodes: readonly Inline[], known: readonly SoughtForm[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return cutText(node.value, known);
    if (node.type === 'mark' && node.mark.tag !== 'Name')
      return [{ ...node, children: cutNodes(node.children, known) }];
    return [node];
  });
}

/** @param clauses of all documents, in which short forms are learned. */
export function placeMarker(names: Iterable<Name>, clauses: readonly Clause[]) {
  const all = formsOf(names, clauses);
  return (clause: Clause, proposed: boolean): Clause => {
    const printed = linesOf<Line>(clause)
      .map(({ text }) => text)
      .join('\n');
    const known = all.flatMap((one) => (printed.includes(one.form) ? { ...one, proposed } : []));
    if (known.length === 0) return clause;
    const marked = <Kind extends Line>(line: Kind, id: string): Kind => {
      const address = addressIn(clause.document, id);
      const meant = known.filter(({ place }) => !place.not?.includes(address));
      return { ...line, nodes: cutNodes(line.nodes, meant) };
    };
    const heading = clause.heading && marked(clause.heading, clause.id);
    const sentences = clause.sentences.map((sentence) => marked(sentence, sentence.id));
    return { ...clause, heading, sentences, names: mentionsIn(placed({ heading, sentences }), 'Name') };
  };
}
