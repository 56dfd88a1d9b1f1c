/**
 * How wide a text will be, without a browser to ask. System faces differ, so
 * these are the widths of a wide one: what fits here fits on the page.
 */

/** Widths in ems, the first pattern that matches deciding. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\u3000-\u303f\uff00-\uffef…—]/u, 1],
  [/[“”‘’]/, 0.7],
  [/[MWmw%@]/, 0.95],
  [/[A-Z&]/, 0.7],
  [/[0-9]/, 0.64],
  [/[iljtfI.,:;'|! ()]/, 0.36],
];
const OTHER = 0.61;

/** Width of a text in pixels. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  return ems * fontSize;
}

/** A text in pieces that may be parted: words with what follows them, single Chinese characters. */
function pieces(text: string): string[] {
  return text.match(/[（“‘《]*\p{Script=Han}[，。、；：”’》）]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
}

/** As many pieces from the beginning as fit. */
function filled(parts: readonly string[], width: number, fontSize: number, end: string): string[] {
  let line = '';
  const count = parts.findIndex((part) => {
    if (textWidth(line + part.trimEnd() + end, fontSize) > width) return true;
    line += part;
    return false;
  });
  return parts.slice(0, count < 0 ? parts.length : count);
}

/** The text on so many lines, the last one cut with an ellipsis where the rest does not fit. */
export function fitText(text: string, width: number, fontSize: number, most = 1): string[] {
  const lines: string[] = [];
  let rest = pieces(text);
  while (lines.length < most - 1 && textWidth(rest.join(''), fontSize) > width) {
    const line = filled(rest, width, fontSize, '');
    if (line.length === 0) break;
    lines.push(line.join('').trimEnd());
    rest = rest.slice(line.length);
  }
  if (textWidth(rest.join(''), fontSize) <= width) return [...lines, rest.join('')];
  const cut = filled(rest, width, fontSize, '…').join('');
  return [...lines, `${cut.replace(/[\s\p{Po}\p{Ps}\p{Pi}]+$/u, '')}…`];
}
