import { put } from '#src/client/page/dom.ts';
import { fetchFile } from '#src/client/page/fetch.ts';
import { textOf } from '#src/client/reading/lit-text.ts';
import type { Language } from '#src/i18n/language.ts';
import { verify } from '#src/i18n/strings/verify.ts';
import { withoutSpace } from '#src/text/layout.ts';
import { slicesOf } from '#src/text/slices.ts';

/** What was compared, and whether it is equal. */
interface Comparison {
  readonly said: string;
  readonly isEqual: boolean;
}

async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param data the published hashes and stretches, as Verify.astro has them. @throws where the file does not arrive. */
async function comparisons(data: DOMStringMap, lang: Language): Promise<Comparison[]> {
  const { compared } = verify[lang];
  const bytes = await (await fetchFile(data.file ?? '')).arrayBuffer();
  const file = await sha256(bytes);
  const stretches = JSON.parse(data.ranges ?? '[]') as { start: number; end: number }[];
  const words = slicesOf(new TextDecoder(data.encoding, { ignoreBOM: true }).decode(bytes), stretches);
  const clause = await sha256(new TextEncoder().encode(words));
  const drawn = document.querySelectorAll('.clause > .source');
  const printed = withoutSpace(words);
  return [
    { said: compared.file(bytes.byteLength, file), isEqual: file === data.sha256 },
    {
      said: compared.clause(stretches.map(({ start, end }) => `${start}–${end}`).join(', '), clause),
      isEqual: clause === data.clauseSha256,
    },
    { said: compared.words([...printed].length), isEqual: printed === withoutSpace(textOf(drawn).text) },
  ];
}

/** Computes and compares, and says in the status of the element what came of it. */
export async function showVerified(host: HTMLElement, lang: Language): Promise<void> {
  const text = verify[lang];
  // Browsers give hashes only to pages that came over https, or from this machine.
  if (!('subtle' in crypto)) return put(host, text.insecure);
  put(host, text.running);
  try {
    const found = await comparisons(host.dataset, lang);
    const isEqual = found.every((one) => one.isEqual);
    host.dataset.verified = isEqual ? 'equal' : 'different';
    put(host, isEqual ? text.equal : text.different);
    const list = document.createElement('ul');
    for (const one of found) {
      const item = document.createElement('li');
      const is = document.createElement('b');
      is.textContent = one.isEqual ? text.same : text.other;
      item.append(one.said, ' ', is);
      list.append(item);
    }
    host.querySelector('[role="status"]')?.append(list);
  } catch {
    put(host, text.failed);
  }
}
