import { unpacked } from '#src/search/pagefind.ts';

/**
 * Pagefind asks for its files through the global `fetch`. Two things are added
 * to it here. A file that does not arrive whole, asked for twice where no answer came, is remembered: Pagefind itself
 * would note it on the console and go on with fewer hits. And each file is fetched
 * once, though its metadata is read by us as well, and its program, which is
 * the same, by both bundles.
 */

const PROGRAM = '/wasm.unknown.pagefind';

/** Starts watching. @returns a function that throws if any file of the bundles has failed to arrive. */
export function watchBundles(folders: readonly string[]): () => void {
  const plain = globalThis.fetch.bind(globalThis);
  let failure: Error | null = null;
  const fetched = new Map<string, Promise<ArrayBuffer>>();

  const checked = async (input: RequestInfo | URL, init?: RequestInit): Promise<ArrayBuffer> => {
    try {
      const response = await plain(input, init).catch(() => plain(input, init));
      if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
      return await unpacked(await response.arrayBuffer());
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw failure;
    }
  };

  globalThis.fetch = async (input, init) => {
    const { href, pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!folders.some((folder) => pathname.startsWith(folder))) return plain(input, init);
    const key = pathname.endsWith(PROGRAM) ? PROGRAM : href;
    const coming = fetched.get(key) ?? checked(input, init);
    fetched.set(key, coming);
    return new Response(await coming);
  };

  return () => {
    if (failure) throw failure;
  };
}
