/** Files that a page fetches, and files that it gives. */

const fetched = new Map<string, Promise<unknown>>();

/** A JSON file of the site, fetched once a page; one that did not arrive is asked for again. */
export function fetchJson<Content>(address: string): Promise<Content> {
  const known = fetched.get(address) ?? load(address);
  fetched.set(address, known);
  return known as Promise<Content>;
}

async function load(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} for ${address}`);
    return await response.json();
  } catch (error) {
    fetched.delete(address);
    throw error;
  }
}

/** Gives a text to the reader as a file. */
export function download(name: string, type: string, body: string): void {
  const url = URL.createObjectURL(new Blob([body], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
