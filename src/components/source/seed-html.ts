import { htmlLang, type Language, localHref } from '#src/i18n/language.ts';
import { source } from '#src/i18n/strings/documents.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import type { Anchor, SeedLine, SeedPiece } from '#src/views/source.ts';

/**
 * A seed as HTML. Its text content is the file, character by character: line
 * numbers and the signs at which stretches begin are drawn. Written as a
 * string, because a template would add white space.
 */

/** How white space is shown on demand. */
const SHOWN: Readonly<Record<string, string>> = { ' ': '·', '\u3000': '□', '\t': '→' };

function anchorHtml(anchor: Anchor, lang: Language): string {
  if (anchor.isContinued) return `<span class="stretch" id="c${anchor.start}"></span>`;
  const id = anchor.sentence ?? anchor.clause.id;
  const path = anchor.sentence === null ? anchor.clause.url : `${anchor.clause.url}#${anchor.sentence}`;
  return `${openTag('a', {
    class: 'stretch',
    id: `c${anchor.start}`,
    href: localHref(lang, path),
    'data-sign': id,
    'aria-label': source[lang].stretch(id),
    lang: htmlLang(lang),
  })}</a>`;
}

function pieceHtml(piece: SeedPiece, lang: Language): string {
  const anchor = piece.anchor ? anchorHtml(piece.anchor, lang) : '';
  if (!piece.isSpace) return `${anchor}<span>${escapeHtml(piece.text)}</span>`;
  const spaces = [...piece.text].map(
    (space) => `${openTag('i', { 'data-space': SHOWN[space] ?? '␣' })}${space}</i>`,
  );
  return anchor + spaces.join('');
}

function lineHtml(line: SeedLine, lang: Language): string {
  const number = openTag('a', {
    class: 'line-number',
    href: `#L${line.number}`,
    'data-sign': String(line.number),
    'aria-label': source[lang].line(line.number),
    lang: htmlLang(lang),
  });
  // A browser drops a bare carriage return, but not one that is written as a reference.
  const end = line.end === '' ? '' : `<i data-space="↵">${line.end.replace('\r', '&#13;')}</i>`;
  const pieces = line.pieces.map((piece) => pieceHtml(piece, lang)).join('');
  return `<span class="seed-line" id="L${line.number}">${number}</a>${pieces}${end}</span>`;
}

export function seedHtml(lines: readonly SeedLine[], lang: Language): string {
  return lines.map((line) => lineHtml(line, lang)).join('');
}
