import type { Corpus } from '../corpus/corpus.ts';
import type { Clause } from '../corpus/model.ts';

/** A clause’s terms in the order in which the text first prints a form of each. */
export function termsInOrder(clause: Clause, glossary: Corpus['glossary']): string[] {
  const printed = `${clause.heading?.text ?? ''}\n${clause.text}`;
  const firstAt = (id: string): number => {
    const term = glossary.get(id);
    const places = term ? [term.zh, ...term.forms].map((form) => printed.indexOf(form)) : [];
    return Math.min(...places.filter((place) => place >= 0), printed.length);
  };
  return [...clause.terms].sort((a, b) => firstAt(a) - firstAt(b) || a.localeCompare(b, 'en'));
}
