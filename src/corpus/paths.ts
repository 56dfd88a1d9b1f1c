/** Where the files of an edition stand, from the root of the project. */

/** The registries: knowledge about a thing stands once, in YAML, and the text points to it by id. */
export const REGISTRY_NAMES = [
  'cities',
  'names',
  'references',
  'events',
  'themes',
  'instruments',
  'glossary',
  'bibliography',
  'coding',
  'revision',
] as const;

export type RegistryName = (typeof REGISTRY_NAMES)[number];

export const registryPath = (name: RegistryName): string => `content/${name}.yaml`;
export const textPath = (document: string): string => `content/documents/zh/${document}.mdx`;
export const translationPath = (document: string): string => `content/documents/en/${document}.mdx`;
export const codingPath = (pass: 'first' | 'second', document: string): string =>
  `content/coding/${pass}/${document}.yaml`;
export const seedPath = (document: string): string => `seeds/${document}.txt`;

export const DECISIONS = 'content/coding/decisions.yaml';
export const TERM_DECISIONS = 'content/coding/terms.yaml';
export const PAIRS_FILE = 'content/pairs.yaml';
export const CHANGES = 'content/changes.yaml';
export const PERMALINKS = 'content/permalinks.txt';
export const SUMS = 'seeds/SHA256SUMS';
