import { describe, expect, test } from 'vitest';
import { dotLines, placeDots } from '#src/charts/dots.ts';
import { levelDots } from '#src/charts/dots-level.ts';
import { reachDots } from '#src/charts/dots-reach.ts';
import { type DotMatrix, type MatrixSizes, matrixGeometry } from '#src/charts/matrix.ts';
import { matrixDrawing } from '#src/charts/matrix-drawing.ts';
import { namedBar, namedBars } from '#src/charts/responsibility.ts';

/** One element a line, so that a change of the drawing can be read as a difference of lines. */
function lines(svg: string): string {
  return `${svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replaceAll('><', '>\n<')}\n`;
}

const matrix: DotMatrix = {
  groups: [
    {
      label: 'Policy',
      columns: [
        { label: 'First', n: 'n = 32' },
        { label: 'Second', n: 'n = 90' },
      ],
    },
    { label: 'A long head', columns: [{ label: 'Third, with a long name', n: 'n = 28 + 77' }] },
  ],
  rows: [
    {
      label: 'Parks & <zones>',
      isInner: false,
      cells: [
        { mark: 'dots', dots: [{ kind: 'policy', count: 3 }] },
        { mark: 'dots', dots: [{ kind: 'proposal', count: 1 }] },
        {
          mark: 'dots',
          dots: [
            { kind: 'report', count: 12 },
            { kind: 'press', count: 2 },
          ],
        },
      ],
    },
    {
      label: 'A kind of it, with a name that needs a second line',
      isInner: true,
      cells: [
        { mark: 'absent', dots: [] },
        { mark: 'not-held', dots: [] },
        { mark: 'uncoded', dots: [] },
      ],
    },
  ],
};
const wide: MatrixSizes = { width: 480, labels: 150, font: 13, pitch: 10, isUpright: false };
const narrow: MatrixSizes = { width: 240, labels: 110, font: 11, pitch: 7, isUpright: true };
const frame = { id: 'drawn', className: 'dots', title: 'Title', description: 'What is shown' };

describe('dots', () => {
  test('stand line by line, and each kind begins a line of its own', () => {
    const groups = [
      { kind: 'policy' as const, count: 3 },
      { kind: 'proposal' as const, count: 0 },
      { kind: 'report' as const, count: 1 },
    ];
    expect(dotLines(groups, 2)).toBe(3);
    expect(placeDots(groups, { x: 100, y: 10 }, 2, 8)).toEqual([
      {
        kind: 'policy',
        dots: [
          { x: 104, y: 14 },
          { x: 112, y: 14 },
          { x: 104, y: 22 },
        ],
      },
      { kind: 'report', dots: [{ x: 104, y: 30 }] },
    ]);
  });
});

describe('the matrix of dots', () => {
  test('draws as many dots as there are sentences, and none in a silence', () => {
    const { rows } = matrixGeometry(matrix, wide);
    const counts = rows.map(({ cells }) => cells.map(({ dots }) => dots.map(({ dots: all }) => all.length)));
    expect(counts).toEqual([
      [[3], [1], [12, 2]],
      [[], [], []],
    ]);
  });

  test('keeps every dot within its column and its row', () => {
    for (const sizes of [wide, narrow]) {
      const { rows, columns } = matrixGeometry(matrix, sizes);
      for (const { y, height, cells } of rows) {
        for (const [at, { dots }] of cells.entries()) {
          const column = columns[at];
          for (const dot of dots.flatMap((group) => group.dots)) {
            expect(dot.x).toBeGreaterThan(column?.x ?? 0);
            expect(dot.x).toBeLessThan((column?.x ?? 0) + (column?.width ?? 0));
            expect(dot.y).toBeGreaterThan(y);
            expect(dot.y).toBeLessThan(y + height);
          }
        }
      }
    }
  });

  test('moves the head of a single column into its name where it has no room', () => {
    const { groups, columns } = matrixGeometry(matrix, narrow);
    expect(groups.map(({ lines: head }) => head)).toEqual([['Policy'], []]);
    expect(columns.map(({ lines: [name] }) => name)).toEqual([
      'First, n = 32',
      'Second, n = 90',
      'A long head: Third, with a long name, n = 28 + 77',
    ]);
  });

  test('is a group with links, where names of rows lead anywhere', () => {
    const rows = matrix.rows.map((row) => (row.isInner ? row : { ...row, href: '#zones' }));
    expect(matrixDrawing({ ...matrix, rows }, wide, frame)).toMatch(
      /role="group".*<a href="#zones"><text[^>]*>Parks &#x26; &#x3C;zones><\/text><\/a>/s,
    );
  });

  test.each([
    ['wide', wide],
    ['narrow', narrow],
  ])('is drawn as it was, %s', async (name, sizes) => {
    await expect(lines(matrixDrawing(matrix, sizes, frame))).toMatchFileSnapshot(`golden/matrix-${name}.svg`);
  });
});

describe('bars of those who are named', () => {
  test('are drawn as they were', async () => {
    const bars = [
      { label: 'A bureau with a name too long for its line of the drawing', named: 19, first: 7 },
      { label: 'An office', named: 4, first: 0 },
    ];
    const words = ({ named, first }: { named: number; first: number }) => `${named}, first in ${first}`;
    const drawn = namedBars(bars, 19, words, { ...frame, className: 'bars', width: 300 });
    await expect(lines(drawn)).toMatchFileSnapshot('golden/named.svg');
  });

  test('are as long as their share of the lists, filled as far as they stand first', () => {
    expect(namedBar({ named: 4, first: 1 }, 8, 80)).toContain('class="all" d="M0.5 0.5H39.5v13H0.5z"');
    expect(namedBar({ named: 4, first: 1 }, 8, 80)).toContain('class="first" d="M0 0H10v14H0z"');
    expect(namedBar({ named: 4, first: 0 }, 8, 80)).not.toContain('first');
  });
});

test('one number under two names is drawn as it was', async () => {
  const drawn = levelDots(
    {
      names: ['The rate of this', 'The rate of that'],
      value: 95,
      ends: [0, 100],
      words: { value: '95% or more', from: '0', to: '100%' },
      isLeast: true,
    },
    { ...frame, className: 'level', width: 300 },
  );
  await expect(lines(drawn)).toMatchFileSnapshot('golden/level.svg');
});

test('what is spoken of by some and by none is drawn as it was', async () => {
  const drawn = reachDots(
    [{ kinds: ['policy', 'press'] }, { kinds: ['proposal'] }, { kinds: ['report'] }, { kinds: [] }],
    'Of this nobody speaks',
    { ...frame, width: 200 },
  );
  await expect(lines(drawn)).toMatchFileSnapshot('golden/reach.svg');
});
