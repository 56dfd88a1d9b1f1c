import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ZodType } from 'zod';
import type { Fault } from './fault.ts';

/** A parsed value, or the faults that kept it from being one. */
export type Parsed<Value> =
  | { readonly value: Value; readonly faults: readonly [] }
  | { readonly value: null; readonly faults: readonly Fault[] };

export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** How many lines stand before the YAML in its file (frontmatter: 1). */
  readonly linesBefore?: number;
}

/** YAML with the lines on which its values stand. */
export interface YamlWithLines<Value> {
  readonly value: Value;
  /** The line of the value at a path, or of the nearest thing around it. */
  readonly lineAt: (path: readonly PropertyKey[]) => number;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner !== null && typeof inner === 'object' ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** Where the key at a path stands, or the value where it has no key of its own. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | null {
  const around = path.length === 0 ? null : document.getIn(path.slice(0, -1).map(String), true);
  const pair = isMap(around)
    ? around.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined;
  const node = pair ? pair.key : document.getIn(path.map(String), true);
  return isNode(node) && node.range ? node.range[0] : null;
}

/** Reads YAML by a schema; every fault carries file and line. */
export function readYaml<Value>(source: YamlSource, schema: ZodType<Value>): Parsed<YamlWithLines<Value>> {
  const counter = new LineCounter();
  const before = source.linesBefore ?? 0;
  const document = parseDocument(source.text, { lineCounter: counter, uniqueKeys: true });
  const faults: Fault[] = document.errors.map((error) => ({
    file: source.file,
    line: counter.linePos(error.pos[0]).line + before,
    expected: 'valid YAML',
    found: error.message.split('\n')[0] ?? 'an error',
    mend: 'correct the syntax; values with “: ” or a leading special character need quotes',
  }));
  if (faults.length > 0) return { value: null, faults };
  const lineAt = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== null) return counter.linePos(offset).line + before;
    }
    return before + 1;
  };
  const raw: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: { value: parsed.data, lineAt }, faults: [] };
  return {
    value: null,
    faults: parsed.error.issues.map((issue) => ({
      file: source.file,
      line: lineAt(issue.path),
      expected: `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`,
      found: shown(at(raw, issue.path)),
      mend: 'CONTRIBUTING.md lists the fields and their values',
    })),
  };
}
