/** Something wrong in the content, as data. All are gathered; the edge prints them. */
export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly expected: string;
  readonly found: string;
  readonly mend: string;
}

/** One fault as text: file and line first, so that an editor can jump there. */
export function describeFault(fault: Fault): string {
  return `${fault.file}:${fault.line}\n    expected ${fault.expected}\n    found    ${fault.found}\n    mend     ${fault.mend}`;
}

/** Thrown once, with every fault of a run. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(
      `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content\n\n${faults.map(describeFault).join('\n\n')}\n`,
    );
    this.name = 'ContentError';
    this.faults = faults;
  }
}
