/**
 * What a build takes over from the site as it was built last: the pages and files of documents for which nothing has
 * changed of what they are made from.
 */
export interface Taken {
  /** The folder of that site. */
  readonly from: string;
  /** Ids of documents. */
  readonly documents: readonly string[];
}

const OWNED =
  /^(?:(?:zh\/)?documents\/([^/]+)\/(?!introduction\/)|documents\/([^/.]+)\.|(?:embed|fonts)\/([^/]+)\/|(?:beside|cited|coded|pinyin)\/([^/]+)\.json$)/;

/**
 * The document whose a page or file is, made from that document's part of the edition alone. An introduction quotes other
 * texts, and is nobody's.
 *
 * @param path from the root of the site on, without a slash before it.
 */
export function ownerOf(path: string): string | null {
  return (
    OWNED.exec(path)
      ?.slice(1)
      .find((id) => id !== undefined) ?? null
  );
}
