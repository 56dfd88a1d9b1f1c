import { layers } from '#src/views/layers.ts';

/**
 * What a reader may choose of a text, beside how all pages look, and what each offers: the first stands without a
 * choice, unless they are layers that can be off. The name of a setting is that of its fields in the form, of `data-…`
 * on the root element, by which style shows it, and of what the device keeps for the next page. What nobody has chosen
 * is kept and shown nowhere.
 */
export const SETTINGS = {
  /** Source and translation, or one of them alone. */
  view: ['both', 'zh', 'en'],
  /** Layers of marks that are off. */
  off: layers,
} as const;

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
