import { strToU8, type ZippableFile, zipSync } from 'fflate';

/**
 * Files as one ZIP, in their order. Every file bears the same time, so that one content gives the same bytes in every
 * build: ZIP knows no time zone, and local midnight is what comes out the same everywhere. 1980 is its first year.
 *
 * @param files by their path inside it; text is written in UTF-8.
 */
export function zipped(files: Readonly<Record<string, string | ZippableFile>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(
    ([path, body]) => [path, typeof body === 'string' ? strToU8(body) : body] as const,
  );
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1) });
}
