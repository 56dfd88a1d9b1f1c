import type { Bilingual, Clause } from '#src/corpus/model.ts';
import type { Language } from '#src/i18n/language.ts';
import { escapeHtml } from '#src/text/html.ts';
import { printedHtml } from './lit.ts';

/** A clause among the others of its document. */
export type Surroundings = ReturnType<typeof surroundings>;

/** @param clauses a document's clauses in the order of the text. */
export function surroundings(clauses: readonly Clause[], clause: Clause) {
  const at = clauses.findIndex((other) => other.id === clause.id);
  return {
    /** From the outermost inwards. */
    parents: parentsOf(clauses, clause),
    children: clauses.filter((other) => other.parent === clause.id),
    /** Those under the same parent, the clause itself included. */
    siblings: clauses.filter((other) => other.parent === clause.parent),
    previous: clauses[at - 1] ?? null,
    next: clauses[at + 1] ?? null,
  };
}

/** The clauses around a clause, from the outermost inwards. */
export function parentsOf(clauses: readonly Clause[], clause: Clause): Clause[] {
  const parent = clauses.find((other) => other.id === clause.parent);
  return parent ? [...parentsOf(clauses, parent), parent] : [];
}

/** Level of a clause's heading, 2 to 6: one below the page's own, one deeper for each headed clause around it. */
export function headingLevel(clauses: readonly Clause[], clause: Clause): number {
  const around = parentsOf(clauses, clause).filter((parent) => parent.heading).length;
  return Math.min(2 + around, 6);
}

/** True where the first sentence follows the heading on the same printed line, without a space. */
export function isRunIn(clause: Clause): boolean {
  const end = clause.heading?.source.at(-1)?.end;
  return end !== undefined && end === clause.sentences[0]?.source[0]?.start;
}

const OPENING = { zh: 16, en: 8 };

/** What a clause is called in a list: its heading, the words with which it opens, or its number where no words are shown. */
export function nameOf(clause: Clause): Bilingual {
  if (clause.heading?.text) return { zh: clause.heading.text, en: clause.translation.heading };
  if (clause.text === '') return clause.cite;
  const zh = [...clause.text];
  const en = clause.translation.text.split(' ');
  return {
    zh: zh.length > OPENING.zh ? `${zh.slice(0, OPENING.zh).join('')}…` : clause.text,
    en: en.length > OPENING.en ? `${en.slice(0, OPENING.en).join(' ')} …` : clause.translation.text,
  };
}

/** The name of a clause as a list of clauses shows it: the English where the page is English and there is one. */
export function shownName(clause: Clause, lang: Language): { readonly tag: string; readonly html: string } {
  const { zh, en } = nameOf(clause);
  return lang === 'en' && en !== ''
    ? { tag: 'en', html: escapeHtml(en) }
    : { tag: 'zh-CN', html: printedHtml(zh) };
}

/** One of several things in a row, and what it is called beside its name. */
export interface Turn {
  readonly id: string;
  readonly name: Bilingual;
  readonly path: string;
  readonly title?: ReturnType<typeof shownName> | undefined;
}

/** A clause between those before and after it. */
export function turnsOf(clause: Clause, { previous, next }: Surroundings, lang: Language): Turn[] {
  return [previous, clause, next].flatMap((one) => {
    if (!one) return [];
    const title = one.heading || one.text ? shownName(one, lang) : undefined;
    return [{ id: one.id, name: one.cite, path: one.url, title }];
  });
}
