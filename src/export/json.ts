/**
 * JSON that is stable and reads well in a diff: two spaces a level, and what
 * fits on a line stands on one. Ends with a line feed.
 */

const WIDTH = 110;

function written(value: unknown, indent: string, room: number): string {
  const flat = JSON.stringify(value);
  if (value === null || typeof value !== 'object' || flat.length <= room) return spaced(value);
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => written(item, inner, WIDTH - inner.length))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => {
          const name = `${JSON.stringify(key)}: `;
          return name + written(item, inner, WIDTH - inner.length - name.length);
        });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`;
}

/** One line, with a space after each comma and colon. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const items = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`);
  return items.length === 0 ? '{}' : `{ ${items.join(', ')} }`;
}

export function toJson(value: unknown): string {
  return `${written(value, '', WIDTH)}\n`;
}
