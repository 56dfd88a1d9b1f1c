import type { z } from 'zod';
import type { Role } from '#src/convert/roles.ts';
import type { MARK_SCHEMAS, MarkName } from './attributes.ts';
import type { DocumentFrontmatter } from './frontmatter.ts';
import type { ActorRole, SlipBy, SlipSureness } from './vocabulary.ts';

/**
 * The corpus as plain objects: what every page, chart, export and index record
 * is drawn from. Offsets into a seed are code points, ends exclusive.
 */

export type { DocumentKind, Sureness } from './vocabulary.ts';
export type { Role };

/** A text in both languages of the site. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A stretch of a seed, in code points, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

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
  /** True where a program proposed it and no editor has confirmed it. */
  readonly proposed: boolean;
}

export type Inline = TextNode | BreakNode | MarkNode;

/** A heading or a sentence: its typed nodes, its printed text, and where it stands. */
export interface Line {
  readonly nodes: readonly Inline[];
  /** The printed characters, without page numbers in a break. */
  readonly text: string;
  readonly source: readonly Range[];
  /** Line of the MDX, from 1. */
  readonly mdxLine: number;
}

/** What one coder said of one sentence. */
export interface Coding {
  readonly does: string | null;
  readonly themes: readonly string[];
  /** Lens id to type ids. */
  readonly instruments: Readonly<Record<string, readonly string[]>>;
  /** Operative verbs as printed. */
  readonly wording: readonly string[];
}

export interface Sentence extends Line, Coding {
  /** `2.1.3.s4` */
  readonly id: string;
  /** False for formal lines and lists of responsible units: what no count of themes is held against. */
  readonly carriesThemes: boolean;
  /** The editors' English, empty where there is none yet. */
  readonly translation: string;
}

export interface Actor {
  readonly id: string;
  readonly role: ActorRole;
  /** Place in the order in which the clause names them in that role, from 1. */
  readonly order: number;
}

/** A figure, and the words that print it. */
export interface Figure extends Omit<FigureMark, 'tag' | 'by' | 'at'>, Omit<Mention, 'ref'> {
  readonly document: string;
  readonly clause: string;
  readonly by: Dated | null;
  readonly at: Dated | null;
}

export interface EditorialNote extends Pick<Mention, 'quote' | 'source'> {
  readonly kind: 'sic' | 'note';
  readonly text: Bilingual;
  /** For a slip: the probable reading, whose it seems, and how sure. */
  readonly reading: string | null;
  readonly by: SlipBy | null;
  readonly sure: SlipSureness | null;
}

/** A mention of a registered thing in a clause: its printed words, where they stand, and in which sentence; null in a heading. */
export interface Mention {
  readonly ref: string;
  readonly quote: string;
  readonly source: readonly Range[];
  readonly sentence: string | null;
  /** True where no editor has confirmed it. */
  readonly proposed: boolean;
}

export interface Clause {
  readonly document: string;
  readonly id: string;
  readonly parent: string | null;
  /** Depth in the tree of clauses, from 0. */
  readonly depth: number;
  readonly role: Role;
  /** The printed marker, empty where there is none. */
  readonly label: string;
  readonly cite: Bilingual;
  readonly heading: Line | null;
  /** Of a table its rows, with tabs between the cells. */
  readonly sentences: readonly Sentence[];
  /** How many rows of a table are heads. */
  readonly headRows: number;
  /** The sentences' printed characters together, the rows of a table on lines of their own. */
  readonly text: string;
  readonly translation: { readonly heading: string; readonly text: string };
  /** Label, heading and sentences in the seed. */
  readonly source: readonly Range[];
  readonly cities: readonly string[];
  readonly themes: readonly string[];
  readonly actors: readonly Actor[];
  readonly figures: readonly Figure[];
  readonly cites: readonly Mention[];
  readonly names: readonly Mention[];
  readonly events: readonly Mention[];
  readonly terms: readonly string[];
  readonly notes: readonly EditorialNote[];
  /** Address without the base path and without the language: `/documents/<doc>/2.1.3/`. */
  readonly url: string;
}

export type DocumentDate = DocumentFrontmatter['dates'][number];
/** A date in EDTF, how surely it is known, and why. */
export type Dated = Omit<DocumentDate, 'kind' | 'witness'>;

/** A document: what its frontmatter says of it, and its text. */
export interface PolicyDocument extends Omit<DocumentFrontmatter, 'encoding' | 'rights'> {
  readonly id: string;
  /** Why so much of the text is shown as is shown. */
  readonly rights: Bilingual;
  readonly rightsStatus: DocumentFrontmatter['rights']['status'];
  readonly publish: DocumentFrontmatter['rights']['publish'];
  /** A name short enough for a table head. */
  readonly short: Bilingual;
  /** True where the English stands for every sentence. */
  readonly translated: boolean;
  readonly source: { readonly file: string; readonly sha256: string; readonly length: number };
  readonly clauses: readonly Clause[];
}
