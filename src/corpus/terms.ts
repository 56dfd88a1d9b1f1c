import type { Term } from './corpus.ts';
import type { Clause, Inline, Line } from './model.ts';
import { linesOf } from './walk.ts';

/** Finds the glossary's terms in the text, so that no editor has to mark them by hand. */

/** A form, and whether its marks are proposed: nobody has looked through the text for terms. */
type Form = ReturnType<typeof termForms>[number] & { readonly proposed: boolean };

/** All printed forms, longest first, so that a term inside a longer one does not win. */
export function termForms(glossary: Iterable<Term>) {
  return [...glossary]
    .flatMap((term) => [term.zh, ...term.forms].map((form) => ({ form, ref: term.id, term })))
    .sort((a, b) => b.form.length - a.form.length);
}

/** A text node cut at the terms that are met for the first time in their clause. */
function cutText(value: string, known: readonly Form[], seen: Set<string>): Inline[] {
  for (const { form, ref, proposed } of known) {
    if (seen.has(ref)) continue;
    const at = value.indexOf(form);
    if (at < 0) continue;
    seen.add(ref);
    const term: Inline = {
      type: 'mark',
      mark: { tag: 'Term', ref },
      children: [{ type: 'text', value: form }],
      proposed,
    };
    return [
      ...cutText(value.slice(0, at), known, seen),
      term,
      ...cutText(value.slice(at + form.length), known, seen),
    ];
  }
  return value === '' ? [] : [{ type: 'text', value }];
}

function cutNodes(nodes: readonly Inline[], known: readonly Form[], seen: Set<string>): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return cutText(node.value, known, seen);
    if (node.type === 'mark' && node.mark.tag !== 'Term')
      return [{ ...node, children: cutNodes(node.children, known, seen) }];
    return [node];
  });
}

/**
 * Gives clauses their terms: the ids of all terms that a clause prints, and in
 * the text a mark where a term stands first.
 */
export function termMarker(glossary: Iterable<Term>) {
  const all = termForms(glossary);
  return (clause: Clause, proposed: boolean): Clause => {
    const printed = linesOf<Line>(clause)
      .map(({ text }) => text)
      .join('\n');
    const known = all.flatMap((one) => (printed.includes(one.form) ? { ...one, proposed } : []));
    if (known.length === 0) return clause;
    const seen = new Set<string>();
    const marked = <Kind extends Line>(line: Kind): Kind => ({
      ...line,
      nodes: cutNodes(line.nodes, known, seen),
    });
    const heading = clause.heading && marked(clause.heading);
    const sentences = clause.sentences.map(marked);
    return { ...clause, heading, sentences, terms: [...new Set(known.map(({ ref }) => ref))] };
  };
}
