import { decode, type Encoding } from '../../../../convert/decode.ts';
import { seedBytes } from '../../../../corpus/site.ts';

export interface Seed {
  readonly text: string;
  readonly encoding: Encoding;
  /** Size of the file. */
  readonly bytes: number;
}

const read = new Map<string, Promise<Seed>>();

async function readSeed(file: string): Promise<Seed> {
  const bytes = await seedBytes(file);
  // The document was proved against its seed before, so one of the two encodings fits.
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const decoded = decode(bytes, encoding);
    if (decoded.ok) return { text: decoded.text, encoding, bytes: bytes.length };
  }
  throw new Error(`seeds/${file} can no longer be read as text`);
}

/** A document's seed, read once a build. */
export function seedOf(file: string): Promise<Seed> {
  const known = read.get(file) ?? readSeed(file);
  read.set(file, known);
  return known;
}
