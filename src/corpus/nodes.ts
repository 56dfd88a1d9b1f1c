import type { Bilingual } from './bilingual.ts';

/** The typed inline nodes of a line of source text, and the marks that editors put on words. */

export type FigureKind = 'target' | 'statistic' | 'sum' | 'count' | 'share' | 'duration';
export type Comparator = 'eq' | 'ge' | 'gt' | 'le' | 'lt';

export interface TextNode {
  readonly type: 'text';
  readonly value: string;
}

/** A page or line of the source ends here. `text` is a page number printed in the gap. */
export interface BreakNode {
  readonly type: 'break';
  readonly kind: 'page' | 'line';
  readonly text: string;
}

export interface NameMark {
  readonly tag: 'Name';
  readonly ref: string;
  readonly role: 'responsible' | 'addressee' | null;
}
export interface CiteMark {
  readonly tag: 'Cite';
  readonly ref: string;
}
export interface WhenMark {
  readonly tag: 'When';
  readonly ref: string;
}
export interface TermMark {
  readonly tag: 'Term';
  readonly ref: string;
}
export interface FigureMark {
  readonly tag: 'Figure';
  /** `<clause>.f<n>`, counted in the order in which the clause prints them. */
  readonly id: string;
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly unit: string;
  readonly comparator: Comparator;
  /** EDTF deadline of a target. */
  readonly by: string | null;
  /** EDTF date or period that a statistic speaks of. */
  readonly at: string | null;
  /** What is measured. */
  readonly of: Bilingual;
}
export interface SicMark {
  readonly tag: 'Sic';
  /** The reading that was probably meant. */
  readonly reading: string;
  readonly by: 'author' | 'transmission' | 'unknown';
  readonly sure: 'certain' | 'likely' | 'possible';
  readonly text: Bilingual;
}
export interface NoteMark {
  readonly tag: 'Note';
  readonly text: Bilingual;
}

export type Mark = NameMark | CiteMark | WhenMark | TermMark | FigureMark | SicMark | NoteMark;

export interface MarkNode {
  readonly type: 'mark';
  readonly mark: Mark;
  readonly children: readonly Inline[];
}

export type Inline = TextNode | BreakNode | MarkNode;
