/** Gives a text, or bytes, to the reader as a file. */
export function download(name: string, type: string, body: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([body], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
