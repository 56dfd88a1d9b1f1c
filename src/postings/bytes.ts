/** How the files of an index are written and read: numbers of varying length, and names that prove what they name. */

/** Between the units of a pair. No unit may hold it; below every other character, it keeps pairs in the order of their units. */
export const BETWEEN = '\0';

/** The file that names all others. */
export const ROOT = 'index.json';

/** What `ROOT` holds. Files stand in the order of their lists, which is that of their terms by UTF-16 units. */
export interface Root {
  readonly format: 1;
  /** How many records there are. Their keys are the numbers below. */
  readonly records: number;
  /** `NAME` characters for each file. */
  readonly names: string;
  /** For each file the term with which it begins. */
  readonly starts: readonly string[];
  /** For each file 0, or the key with which it goes on in a list that an earlier file began. */
  readonly from: readonly number[];
}

export const NAME = 7;

/** A name for a file that follows from its bytes (53 bits mixed, 36 of them kept), so that whoever reads it can prove it. */
export function nameFor(bytes: Uint8Array): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, 2_654_435_761);
    high = Math.imul(high ^ byte, 1_597_334_677);
  }
  const mix = (a: number, b: number): number =>
    Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  const [one, other] = [mix(low, high), mix(high, low)];
  const mixed = 2 ** 32 * (other & 0x1fffff) + (one >>> 0);
  return (mixed % 36 ** NAME).toString(36).padStart(NAME, '0');
}

/** Bytes that grow. Numbers are whole, from 0 and below 2³¹, seven bits a byte, the lowest first. */
export class Writer {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  number(value: number): void {
    this.#room(5);
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#bytes[this.length++] = (rest & 127) | 128;
    this.#bytes[this.length++] = rest;
  }

  bytes(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** All that was written; what follows is written anew. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a `Writer` wrote. */
export class Reader {
  at = 0;
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isDone(): boolean {
    return this.at >= this.bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  take(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
