/**
 * What a project of a coding program (REFI-QDA 1.0) is made of, as plain data: the site publishes it beside its
 * documents, so that a browser can write a project of any list of sentences with the writer that the build uses.
 */

/** A code, with the codes below it. */
export interface QdaCode {
  /** `themes`, `themes:logistics`, `rothwell:supply.talent`, `wording:鼓励`. */
  readonly id: string;
  /** In both languages; no two codes of a book have the same, since programs know codes by it. */
  readonly name: string;
  /** Its definition; empty for none. */
  readonly about: string;
  /** False for a heading that gathers codes and is none itself. */
  readonly isCodable: boolean;
  readonly codes: readonly QdaCode[];
}

/** The codebook, and who coded. */
export interface QdaBook {
  /** The edition with its version: the program that wrote the file. */
  readonly origin: string;
  /** What the project is and how it is to be read. */
  readonly about: string;
  /** ISO 8601, with a time: what every part of the project says of when it was made. */
  readonly made: string;
  readonly coders: readonly { readonly id: QdaCoder; readonly name: string }[];
  readonly codes: readonly QdaCode[];
}

export type QdaCoder = 'first' | 'second';

/** What one coder said of one sentence. */
export interface QdaSelection {
  /** `document#2.1.3.s4` */
  readonly sentence: string;
  /** Where it stands in the text of its source: Unicode code points, from 0, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly coder: QdaCoder;
  /** Ids of the codebook. */
  readonly codes: readonly string[];
}

/** A document as a source. */
export interface QdaSource {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Policy, proposal, report and press are never counted together: a program can part them by this. */
  readonly kind: string;
  /** Lines end with a line feed alone, which every program counts as one character. */
  readonly text: string;
  readonly selections: readonly QdaSelection[];
}
