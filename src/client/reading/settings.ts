import { type Layer, layers } from '#src/views/layers.ts';

/**
 * What a reader may choose on a reading page. The name of a setting is that of its fields in the form, of `data-…` on
 * the root element, by which style shows it, and of what is kept. What nobody has chosen is kept nowhere; `public/early.js` says it before the first paint.
 */
interface Setting {
  /** What its fields offer; the first is how it stands without a choice, unless they are layers; `FIRST_LAYERS` of those. */
  readonly values: readonly string[];
  /** Whether it stands in the address, so that a link carries it. */
  readonly address: boolean;
  /** Whether this device keeps it for the next page. */
  readonly device: boolean;
}

/** The layers that are on when one arrives: the page is calm, and the rest one touch away. */
export const FIRST_LAYERS: readonly Layer[] = ['note', 'figure'];

export const SETTINGS = {
  /** Source and translation, or one of them alone. */
  view: { values: ['both', 'zh', 'en'], address: true, device: true },
  /** Layers of marks that stand otherwise than on arrival. */
  marks: { values: layers, address: false, device: true },
  /** Whether half-width punctuation is drawn full-width, or as it is printed. */
  punctuation: { values: ['drawn', 'printed'], address: false, device: true },
  /** Its readings are fetched for it, so it is asked for on each page anew. */
  pinyin: { values: ['none', 'shown'], address: false, device: false },
} as const satisfies Readonly<Record<string, Setting>>;

/** The names of the settings that the address carries, or that the device keeps. */
export function settingsIn(place: 'address' | 'device'): string[] {
  return Object.entries(SETTINGS).flatMap(([name, setting]) => (setting[place] ? [name] : []));
}

/** What is asked for: what the address says, else what the device keeps; what neither knows stays as it is. */
export function settingsAsked(
  now: URLSearchParams,
  device: URLSearchParams,
  address: URLSearchParams,
): URLSearchParams {
  const values = Object.entries(SETTINGS).flatMap(([name, setting]) => {
    const source = setting.address && address.has(name) ? address : setting.device ? device : now;
    return source.getAll(name).map((value) => [name, value]);
  });
  return new URLSearchParams(values);
}
