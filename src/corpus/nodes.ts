import type { z } from 'zod';
import type { MARK_SCHEMAS, MarkName } from './attributes.ts';

/** The typed inline nodes of a line of source text, and the marks that editors put on words. */

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

type MarkOf<Name extends MarkName> = Readonly<z.output<(typeof MARK_SCHEMAS)[Name]>>;

export type FigureMark = MarkOf<'Figure'>;
export type SicMark = MarkOf<'Sic'>;
export type NoteMark = MarkOf<'Note'>;
export type Mark = { [Name in MarkName]: MarkOf<Name> }[MarkName];

export interface MarkNode {
  readonly type: 'mark';
  readonly mark: Mark;
  readonly children: readonly Inline[];
}

export type Inline = TextNode | BreakNode | MarkNode;
