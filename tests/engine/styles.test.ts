import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import postcss, { type AtRule, type Declaration, type Root } from 'postcss';
import { expect, test } from 'vitest';
import { layerOfFolder } from '#src/styles/layer-of-folder.ts';

const src = resolve(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');
const BLOCK = /<style( is:global)?>([\s\S]*?)<\/style>/g;

interface Sheet {
  readonly file: string;
  readonly root: Root;
  /** False where Astro keeps its rules to the component's own elements. */
  readonly isGlobal: boolean;
}

const sheets: readonly Sheet[] = files.flatMap((file): Sheet[] => {
  if (file.endsWith('.css')) return [{ file, root: postcss.parse(textOf(file)), isGlobal: true }];
  if (!file.endsWith('.astro')) return [];
  return [...textOf(file).matchAll(BLOCK)].map(([, isGlobal, css = '']) => ({
    file,
    root: postcss([layerOfFolder]).process(css, { from: join(src, file) }).root as Root,
    isGlobal: isGlobal !== undefined,
  }));
});

/** The sheet that every page asks for first. */
const site = postcss.parse(textOf('styles/site.css'));
const layers = site.nodes.find((node): node is AtRule => node.type === 'atrule' && node.name === 'layer');
const named = layers?.params.split(', ') ?? [];
const tokens = new Set<string>();
postcss.parse(textOf('styles/tokens.css')).walkDecls(/^--/, ({ prop }) => {
  tokens.add(prop);
});

const declarations = (props: RegExp): { file: string; declaration: Declaration }[] =>
  sheets.flatMap(({ file, root }) => {
    const found: { file: string; declaration: Declaration }[] = [];
    root.walkDecls(props, (declaration) => {
      if (file !== 'styles/tokens.css') found.push({ file, declaration });
    });
    return found;
  });

/** What may stand beside the steps, and why. */
const exempt: Readonly<Record<string, string>> = {
  'font-size: 10.5pt': 'paper is measured in points',
  'font-size: 11px': 'inside a map, in the units of its drawing',
  'font: 8.5pt / 1.2 serif': 'paper is measured in points',
  'margin: 20mm 18mm': 'the edge of a sheet of paper',
  'scroll-margin-block-start: 6rem': 'keeps the head of a table in sight above what is opened',
  'padding-inline-start: calc(7.5rem + var(--space-6))': 'as wide as the first column of a quotation',
};

function unlike(props: RegExp, isStep: (value: string) => boolean): string[] {
  return declarations(props)
    .filter(({ declaration: { prop, value } }) => !isStep(value) && !(`${prop}: ${value}` in exempt))
    .map(({ file, declaration: { prop, value } }) => `${file}: ${prop}: ${value}`);
}

test('One line names the layers, and every rule stands in one of them', () => {
  expect(named).toEqual(['reset', 'base', 'shared', 'component', 'page', 'print']);
  const imports = new Map<string, string>();
  site.walkAtRules('import', ({ params }) => {
    const [, file = '', layer = ''] = /^"\.\/(.+)" layer\((\w+)\)$/.exec(params) ?? [];
    imports.set(`styles/${file}`, layer);
  });
  expect([...imports.values()].filter((layer) => !named.includes(layer))).toEqual([]);
  const outside = sheets
    .filter(({ file }) => file !== 'styles/site.css' && !imports.has(file))
    .filter(({ root }) =>
      root.nodes.some(
        (node) =>
          node.type !== 'comment' &&
          !(node.type === 'atrule' && node.name === 'layer' && named.includes(node.params)),
      ),
    );
  expect(outside.map(({ file }) => file)).toEqual([]);
});

test('Sizes of type are steps of the scale, or follow the letters about them', () => {
  const steps = ['sign', 'small', 'note', 'text', 'large', 'head', 'title', 'size'].map(
    (step) => `--${step}`,
  );
  const isStep = (size: string): boolean =>
    steps.some((step) => size.includes(`var(${step}`)) || /^([\d.]+em|0|100%|inherit)$/.test(size);
  expect(unlike(/^(font-size|--size)$/, isStep)).toEqual([]);
  const sizeIn = (font: string): string => /(\S+) \/ \S+ /.exec(font)?.[1] ?? font;
  expect(unlike(/^font$/, (font) => isStep(sizeIn(font)))).toEqual([]);
});

test('Distances are steps of the scale, or follow the letters about them', () => {
  const isStep = (value: string): boolean =>
    !/\d(rem|vh|vw|pt|mm)\b/.test(
      value.replace(/clamp\(var\(--space-\d\), \dvw, 2 \* var\(--space-\d\)\)/g, ''),
    );
  expect(unlike(/^(scroll-)?(margin|padding)|^(row-|column-)?gap$/, isStep)).toEqual([]);
});

test('Four widths at which a page changes, written as ranges', () => {
  const found = new Set<string>();
  for (const { root } of sheets)
    root.walkAtRules(/^(media|container)$/, ({ params }) => {
      for (const [condition] of params.matchAll(/\([^()]*(width|height)[^()]*\)/g)) found.add(condition);
    });
  const ranges = [...found].filter((range) => !/^\((48rem <= )?width (<|>=) (40|48|60|74)rem\)$/.test(range));
  expect(ranges).toEqual([]);
});

test('A custom property that a sheet uses is a token, or is set in a sheet', () => {
  const set = new Set([...tokens, ...declarations(/^--/).map(({ declaration }) => declaration.prop)]);
  const used = declarations(/./).flatMap(({ declaration: { value } }) =>
    [...value.matchAll(/var\((--[\w-]+)(,)?/g)].map(([, name = '', orElse]) => (orElse ? '' : name)),
  );
  expect([...new Set(used)].filter((name) => name !== '' && !set.has(name))).toEqual([]);
});

test('No class is defined in two global sheets', () => {
  const definedIn = new Map<string, Set<string>>();
  for (const { file, root, isGlobal } of sheets)
    root.walkRules(({ selectors }) => {
      for (const selector of isGlobal ? selectors : []) {
        // Defined where it stands without anything around it: `.row` and `.row:hover`, not `.facts .row`.
        const name = /^\.([\w-]+)[^\s>+~]*$/.exec(selector)?.[1];
        if (name) definedIn.set(name, (definedIn.get(name) ?? new Set()).add(file));
      }
    });
  const twice = [...definedIn].filter(([, places]) => places.size > 1);
  expect(twice.map(([name, places]) => `.${name}: ${[...places].join(', ')}`)).toEqual([]);
});

/** Classes whose names come from data, and from which. */
const fromData: readonly (readonly [RegExp, string])[] = [
  [/^role-/, 'roles of clauses'],
  [/^proposal$/, 'kinds of documents'],
  [/^validity$/, 'kinds of what is dated'],
  [/^narrow$/, 'widths of a drawing'],
];

test('No class stands in a sheet that no markup and no script uses', () => {
  const lines = files
    .filter((file) => /\.(astro|ts)$/.test(file))
    .flatMap((file) => textOf(file).replace(BLOCK, '').split('\n'))
    .filter((line) => /class/i.test(line));
  const used = new Set(lines.flatMap((line) => line.match(/[\w-]+/g) ?? []));
  const unused = new Set<string>();
  for (const { root } of sheets)
    root.walkRules(({ selector }) => {
      for (const [, name = ''] of selector.replace(/\[[^\]]*\]/g, '').matchAll(/\.([a-z][\w-]*)/g))
        if (!used.has(name) && !fromData.some(([pattern]) => pattern.test(name))) unused.add(name);
    });
  expect([...unused]).toEqual([]);
});

test('No stylesheet, and no component with one, has more than 200 lines', () => {
  const long = [...new Set(sheets.map(({ file }) => file))].filter(
    (file) => textOf(file).trimEnd().split('\n').length > 200,
  );
  expect(long).toEqual([]);
});

test('The bars of a browser have the colour of the paper in both schemes, and one property decides between these', () => {
  const [, light = '', dark = ''] =
    /--paper: light-dark\((#\w+), (#\w+)\)/.exec(textOf('styles/tokens.css')) ?? [];
  const bars = [...textOf('layouts/Page.astro').matchAll(/data-scheme="(\w+)" content="(#\w+)"/g)];
  expect(bars.map(([, scheme, colour]) => [scheme, colour])).toEqual([
    ['light', light],
    ['dark', dark],
  ]);
  expect(
    sheets.filter(({ root }) => String(root).includes('prefers-color-scheme')).map(({ file }) => file),
  ).toEqual([]);
});
