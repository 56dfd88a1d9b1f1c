import type { Role } from './roles.ts';
import type { Strand } from './strand.ts';

/** One block of a draft: a clause, or a piece of front or end matter. */
export interface Block {
  readonly id: string;
  /** The printed marker, empty where there is none. */
  readonly label: string;
  readonly role: Role;
  readonly heading: Strand | null;
  /** The sentences; the rows of a table, whose cells are parted by tabs. */
  readonly sentences: readonly Strand[];
  /** How many rows of a table are heads. */
  readonly headRows: number;
  /** Line of the source on which the block begins, from 1. */
  readonly line: number;
}

/** What the converter tells the editor: data, printed by the command line. */
export interface Message {
  readonly rule:
    | 'cut-joined'
    | 'page-number'
    | 'id-taken'
    | 'not-placed'
    | 'contents-list'
    | 'no-title'
    | 'uncertain'
    | 'control'
    | 'id-made';
  /** Line of the source, from 1. */
  readonly line: number;
  readonly reason: string;
}

/** A mark that a program proposes to put on words of a line: an element of the text, and where it stands in UTF-16 units. */
export interface ProposedMark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a program reads in a draft beside its form. Whatever it is, an editor confirms it. */
export interface Proposals {
  /** Ids of the names of those who issued it. */
  readonly issuers: readonly string[];
  /** Marks on a line, in order and apart. A cell of a table is a line. */
  readonly marks: (text: string, isCell: boolean) => readonly ProposedMark[];
}

export interface Draft {
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
}
