import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ZodType } from 'zod';
import type { Finder, Report } from './fault.ts';

export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** How many lines stand before the YAML in its file (frontmatter: 1). */
  readonly linesBefore?: number;
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

/**
 * The errors of a text that is no YAML, with their offsets. What is opened and not closed is otherwise told only where
 * the parser gives up, so each record is also read by itself, and the first errors of those that fail are told.
 */
function errorsOf(text: string, { errors }: Document.Parsed): { message: string; offset: number }[] {
  let start = 0;
  const own = text.split(/^(?=[^\s#])/m).flatMap((record) => {
    const [error] = parseDocument(record).errors;
    const at = start;
    start += record.length;
    if (!error) return [];
    // A quote that is never closed swallows the rest: it is the last one.
    const quote = /closing .quote/.test(error.message) ? record.search(/["'](?=[^"']*$)/) : error.pos[0];
    return [{ message: error.message, offset: at + quote }];
  });
  return own.length > 0 ? own : errors.map(({ message, pos }) => ({ message, offset: pos[0] }));
}

/**
 * Reads YAML by a schema. The report learns where its values stand.
 *
 * @returns null where faults keep it from being read.
 */
export function readYaml<Value>(
  { file, text, linesBefore = 0 }: YamlSource,
  schema: ZodType<Value>,
  report: Report,
): Value | null {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const placeAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + linesBefore, column: col };
  };
  for (const { message, offset } of document.errors.length > 0 ? errorsOf(text, document) : []) {
    const [key = ''] = /^[^:\n]*/.exec(text.slice(offset)) ?? [];
    const first = text.search(new RegExp(`^${RegExp.escape(key)}:`, 'm'));
    const twin = message.includes('unique') && first >= 0 ? ` (${file}:${placeAt(first).line})` : '';
    report.add('yaml-syntax', placeAt(offset), `valid YAML${twin}`, message.split('\n')[0] ?? 'an error');
  }
  if (document.errors.length > 0) return null;
  const find: Finder = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== null) return placeAt(offset);
    }
    return { file, line: linesBefore + 1, column: 1 };
  };
  report.index(file, find);
  const raw: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    // A key that is not known is named by the issue, and stands one step further down.
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    report.add(
      'field',
      find(path),
      `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`,
      shown(at(raw, issue.path)),
    );
  }
  return null;
}
