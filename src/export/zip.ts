import { type Zippable, zipSync } from 'fflate';

/**
 * Files as one ZIP, in the order given. Every file bears the same time, so that one content gives the same bytes in
 * every build: ZIP knows no time zone, and local midnight is what comes out the same everywhere. 1980 is its first year.
 */
export function zipped(files: Zippable): Uint8Array<ArrayBuffer> {
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
