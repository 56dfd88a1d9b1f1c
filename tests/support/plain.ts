// What a function gives, as a text that people can read and compare: for golden files.

import { stringify } from 'yaml';
import type { Inline, Mark } from '#src/corpus/model.ts';

/** Documents, clauses and sentences are long, and stand for themselves by their names. */
function named(value: object): string | null {
  if ('clauses' in value && 'issuers' in value && 'id' in value) return `<document ${value.id}>`;
  if ('sentences' in value && 'cite' in value && 'document' in value && 'id' in value)
    return `<clause ${value.document}#${value.id}>`;
  if ('mdxLine' in value && 'id' in value) return `<sentence ${value.id}>`;
  if ('mdxLine' in value && 'text' in value) return `<line ${value.text}>`;
  return null;
}

function isRange(value: object): value is { start: number; end: number } {
  return 'start' in value && 'end' in value && Object.keys(value).length === 2;
}

function isEmpty(value: unknown): boolean {
  return value !== null && typeof value === 'object' && Object.keys(value).length === 0;
}

function keyOf(key: unknown): string {
  return (key !== null && typeof key === 'object' ? named(key) : null) ?? String(key);
}

function plain(value: unknown): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, one]) => [keyOf(key), plain(one)]));
  if (value instanceof Set) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const name = named(value);
  if (name !== null) return name;
  if (isRange(value)) return `${value.start}–${value.end}`;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, plain(one)] as const)
      .filter(([, one]) => !isEmpty(one)),
  );
}

/** As YAML: maps as objects, sets as lists, stretches as `3–7`. Empty lists and objects are left out. */
export function asYaml(value: unknown): string {
  return stringify(plain(value), { lineWidth: 0, aliasDuplicateObjects: false });
}

function attributes({ tag: _, ...rest }: Mark): string {
  return Object.entries(rest)
    .filter(([, value]) => value !== null)
    .map(
      ([key, value]) =>
        ` ${key}=${typeof value === 'object' && value !== null ? `${value.zh}/${value.en}` : value}`,
    )
    .join('');
}

/** Typed nodes as markup. */
export function asMarkup(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return `<${node.kind}${node.text === '' ? '' : ` ${node.text}`}/>`;
      return `<${node.mark.tag}${attributes(node.mark)}>${asMarkup(node.children)}</>`;
    })
    .join('');
}
