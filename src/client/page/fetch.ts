const fetched = new Map<string, Promise<unknown>>();

/** A JSON file of the site, fetched once a page; one that did not arrive is asked for again. */
export function fetchJson<Content>(address: string): Promise<Content> {
  const known = fetched.get(address) ?? load(address);
  fetched.set(address, known);
  return known as Promise<Content>;
}

/** A file of the site. Where no answer comes at all, as on a line that breaks for a moment, it is asked for once more. */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => fetch(address));
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}

async function load(address: string): Promise<unknown> {
  try {
    return await (await fetchFile(address)).json();
  } catch (error) {
    fetched.delete(address);
    throw error;
  }
}
