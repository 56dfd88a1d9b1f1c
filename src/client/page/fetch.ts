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
