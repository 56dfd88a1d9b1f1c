import { layers } from '#src/views/layers.ts';

/**
 * What a reader may choose of a text, beside how all pages look. The name of a setting is that of its fields in the
 * form, of `data-…` on the root element, by which style shows it, and of what the device keeps for the next page. What
 * nobody has chosen is kept and shown nowhere.
 */
interface Setting {
  /** What its fields offer; the first is how it stands without a choice, unless they are layers that can be off. */
  readonly values: readonly string[];
  /** Whether it stands in the address, so that a link carries it. */
  readonly address: boolean;
}

export const SETTINGS = {
  /** Source and translation, or one of them alone. */
  view: { values: ['both', 'zh', 'en'], address: true },
  /** Layers of marks that are off. */
  off: { values: layers, address: false },
} as const satisfies Readonly<Record<string, Setting>>;

/** The names of the settings that the address carries. */
export function settingsInAddress(): string[] {
  return Object.entries(SETTINGS).flatMap(([name, { address }]) => (address ? [name] : []));
}

/** What is asked for: what the address says, else what the device keeps. */
export function settingsAsked(device: URLSearchParams, address: URLSearchParams): URLSearchParams {
  const values = Object.entries(SETTINGS).flatMap(([name, setting]) => {
    const source = setting.address && address.has(name) ? address : device;
    return source.getAll(name).map((value) => [name, value]);
  });
  return new URLSearchParams(values);
}
