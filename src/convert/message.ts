/** What the converter tells the editor: data, printed by the command line. */
export interface Message {
  readonly rule:
    | 'cut-joined'
    | 'page-number'
    | 'id-taken'
    | 'not-placed'
    | 'contents-list'
    | 'no-title'
    | 'id-made';
  /** Line of the source, from 1. */
  readonly line: number;
  readonly reason: string;
}
