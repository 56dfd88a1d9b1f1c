// Geometry as a plain SVG, so that a change of it can be seen as a picture and read as a difference of lines.

import { type GlyphFill, type GlyphForm, glyph } from '#src/charts/glyph.ts';
import type { LanesGeometry } from '#src/charts/lanes.ts';
import type { MapGeometry } from '#src/charts/map.ts';
import type { PointLabel } from '#src/charts/point-labels.ts';

const px = (value: number): string => String(Math.round(value * 10) / 10);

function svg(width: number, height: number, parts: readonly string[]): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(width)} ${px(height)}" font-family="sans-serif" font-size="13">`;
  return `${[head, ...parts.map((part) => `  ${part}`), '</svg>'].join('\n')}\n`;
}

export function drawLanes(drawn: LanesGeometry): string {
  const ticks = drawn.ticks.map(
    ({ x, year, isNamed }) =>
      `<path d="M${px(x)} ${drawn.head}V${px(drawn.height - drawn.head)}" stroke="#ccc"/>${isNamed ? `<text x="${px(x)}" y="20">${year}</text>` : ''}`,
  );
  const lanes = drawn.lanes.flatMap(({ id, top, height, marks }) => [
    `<rect id="${id}" x="0" y="${px(top)}" width="${px(drawn.width)}" height="${px(height)}" fill="none" stroke="#888"/>`,
    ...marks.flatMap(({ item, bar, glyph: at, y, label, target }) => [
      `<rect x="${px(target.x)}" y="${px(target.y)}" width="${px(target.width)}" height="${px(target.height)}" fill="#eef"/>`,
      ...(bar
        ? [
            `<rect x="${px(bar.from)}" y="${px(y - 7)}" width="${px(bar.to - bar.from)}" height="14" fill="${bar.isOpenBefore || bar.isOpenAfter ? '#fdd' : '#ddd'}"/>`,
          ]
        : []),
      `<circle id="${item.id}" cx="${px(at)}" cy="${px(y)}" r="6"/>`,
      ...label.lines.map(
        (line, index) =>
          `<text x="${px(label.x)}" y="${px(y + (index - (label.lines.length - 1) / 2) * 16)}" text-anchor="${label.anchor}" dominant-baseline="central">${line}</text>`,
      ),
    ]),
  ]);
  return svg(drawn.width, drawn.height, [...ticks, ...lanes]);
}

export function drawMap(map: MapGeometry, labels: readonly PointLabel[]): string {
  return svg(map.width, map.height, [
    `<path d="${map.land}" fill="#eee" stroke="#888"/>`,
    `<path d="${map.graticule}" fill="none" stroke="#ccc"/>`,
    ...map.degrees.map(({ text, x, y }) => `<text x="${x}" y="${y}">${text}</text>`),
    ...labels.flatMap(({ name, x, y, label, isLed }) => [
      `<circle cx="${px(x)}" cy="${px(y)}" r="4"/>`,
      ...(isLed ? [`<path d="M${px(x)} ${px(y)}L${px(label.x)} ${px(label.y)}" stroke="#888"/>`] : []),
      `<text x="${px(label.x)}" y="${px(label.y)}" text-anchor="${label.anchor}">${name}</text>`,
    ]),
  ]);
}

export function drawGlyphs(forms: readonly GlyphForm[], fills: readonly GlyphFill[]): string {
  const signs = forms.flatMap((form, row) =>
    fills.map((fill, column) => {
      const parts = glyph(form, fill, 14).map(
        ({ d, isFilled, isDashed }) =>
          `<path d="${d}" fill="${isFilled ? '#000' : '#fff'}" stroke="#000"${isDashed ? ' stroke-dasharray="2 1"' : ''}/>`,
      );
      return `<g transform="translate(${20 + column * 30} ${20 + row * 30})">${parts.join('')}</g>`;
    }),
  );
  return svg(30 * fills.length + 10, 30 * forms.length + 10, signs);
}
