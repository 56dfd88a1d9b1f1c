/**
 * Pagefind asks for its files through the global `fetch`. Two things are added
 * to it here. A file that does not arrive is remembered: Pagefind itself would
 * note it on the console and go on with fewer hits. And the program, which is
 * the same in both bundles, is fetched once.
 */

const PROGRAM = '/wasm.unknown.pagefind';

/** Starts watching. @returns a function that throws if any file of the bundles has failed to arrive. */
export function watchBundles(folders: readonly string[]): () => void {
  const plain = globalThis.fetch.bind(globalThis);
  let failure: Error | null = null;
  let program: Promise<ArrayBuffer> | null = null;

  const checked = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    try {
      const response = await plain(input, init);
      if (response.ok) return response;
      throw new Error(`${response.status} for ${response.url}`);
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw failure;
    }
  };

  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!folders.some((folder) => pathname.startsWith(folder))) return plain(input, init);
    if (!pathname.endsWith(PROGRAM)) return checked(input, init);
    program ??= checked(input, init).then((response) => response.arrayBuffer());
    return new Response(await program);
  };

  return () => {
    if (failure) throw failure;
  };
}
