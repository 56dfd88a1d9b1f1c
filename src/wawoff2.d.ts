// `wawoff2` ships no types. Only what this project uses.

declare module 'wawoff2' {
  const woff2: {
    /** A font in WOFF2 as TrueType. */
    decompress(woff2: Uint8Array): Promise<Uint8Array>;
    /** And the other way. */
    compress(font: Uint8Array): Promise<Uint8Array>;
  };
  export default woff2;
}
