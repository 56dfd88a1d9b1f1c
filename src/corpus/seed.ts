import { decode, ENCODINGS, type Encoding } from '#src/convert/decode.ts';
import type { Folder } from './folder.ts';
import type { PolicyDocument } from './model.ts';

/** A document's source as it was received, and its text. */
export interface Seed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
  readonly encoding: Encoding;
}

/** The seeds of documents by file name. @throws where one is no text: the documents were proved against other files. */
export function seedsOf(
  documents: readonly Pick<PolicyDocument, 'source'>[],
  folder: Folder,
): ReadonlyMap<string, Seed> {
  return new Map(
    documents.map(({ source: { file } }) => {
      const bytes = new Uint8Array(folder.get(`seeds/${file}`) ?? []);
      for (const encoding of ENCODINGS) {
        const decoded = decode(bytes, encoding);
        if (decoded.ok) return [file, { bytes, text: decoded.text, encoding }];
      }
      throw new Error(`seeds/${file} can no longer be read as text`);
    }),
  );
}
