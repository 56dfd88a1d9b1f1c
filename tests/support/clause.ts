// Clauses made by hand, for tests that need a few of them and no more than the words that they are about.

import { printedText } from '#src/corpus/inline.ts';
import type { Clause, Inline, Line, Sentence } from '#src/corpus/model.ts';

/** A line of printed text from code point `start` of its seed on. */
export function line(nodes: string | readonly Inline[], start = 0): Line {
  const inline: readonly Inline[] = typeof nodes === 'string' ? [{ type: 'text', value: nodes }] : nodes;
  const text = printedText(inline);
  return { nodes: inline, text, source: [{ start, end: start + [...text].length }], mdxLine: 1 };
}

export function sentence(
  id: string,
  nodes: string | readonly Inline[],
  translation = '',
  start = 0,
): Sentence {
  return {
    ...line(nodes, start),
    id,
    translation,
    does: null,
    themes: [],
    instruments: {},
    wording: [],
    carriesThemes: true,
  };
}

/** An ordinary clause without text; `given` says what is not ordinary about it. */
export function clause(id: string, given: Partial<Clause> = {}): Clause {
  const sentences = given.sentences ?? [];
  return {
    document: 'sample',
    id,
    parent: id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null,
    depth: id.split('.').length - 1,
    role: 'clause',
    label: '',
    cite: { zh: id, en: id },
    heading: null,
    headRows: 0,
    text: sentences.map((each) => each.text).join(''),
    translation: { heading: '', text: sentences.map((each) => each.translation).join(' ') },
    source: sentences.flatMap((each) => each.source),
    cities: [],
    themes: [],
    actors: [],
    figures: [],
    cites: [],
    names: [],
    events: [],
    terms: [],
    notes: [],
    url: `/documents/sample/${id}/`,
    ...given,
    sentences,
  };
}
