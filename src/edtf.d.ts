// `edtf` ships no types. Only what this project uses.

declare module 'edtf' {
  export interface Extended {
    type: string;
    /** The date in EDTF, normalised. */
    edtf: string;
    /** First and last millisecond (UTC) that the date may stand for. */
    min: number;
    max: number;
  }

  /** What `parse` finds; more depends on the type. */
  export interface Parsed {
    type: string;
    level: number;
    /** Month counted from 0; an interval holds two of these same objects; a set holds what may be, or a pair of ends. */
    values: readonly (number | Parsed | readonly Parsed[] | null)[];
    /** A set that is open before its only member, or after it. */
    earlier?: boolean;
    later?: boolean;
    uncertain?: boolean | number;
    approximate?: boolean | number;
    unspecified?: boolean | number;
  }

  /** Throws on a text that is not EDTF. */
  export function parse(text: string): Parsed;

  /** Throws on a text that is not EDTF. */
  export default function edtf(text: string): Extended;
}
