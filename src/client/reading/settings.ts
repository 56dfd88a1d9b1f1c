import { type Layer, layers } from '#src/views/layers.ts';

/**
 * What a reader may choose of a text, beside how all pages look, and what each offers: the first stands without a
 * choice, unless they are layers. The name of a setting is that of its fields in the form, of `data-…` on the root
 * element, by which style shows it, and of what the device keeps for the next page. What nobody has chosen is kept
 * nowhere; `public/early.js` says it before the first paint.
 */
export const SETTINGS = {
  /** Source and translation, or one of them alone. */
  view: ['both', 'zh', 'en'],
  /** Layers of marks that stand otherwise than on arrival. */
  marks: layers,
} as const;

/** The layers that are on when one arrives: the page is calm, and the rest one touch away. */
export const FIRST_LAYERS: readonly Layer[] = ['note', 'figure'];

/** The settings that the address carries. */
export const IN_ADDRESS = ['view'];

/** What is asked for: what the address says, else what the device keeps. */
export function settingsAsked(device: URLSearchParams, address: URLSearchParams): URLSearchParams {
  const values = Object.keys(SETTINGS).flatMap((name) => {
    const source = IN_ADDRESS.includes(name) && address.has(name) ? address : device;
    return source.getAll(name).map((value) => [name, value]);
  });
  return new URLSearchParams(values);
}
