import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { exportsOf, programOf, root } from '#tests/support/program.ts';

/** Groups that are taken whole, so that no single message in them is named where it is read. */
const TAKEN_WHOLE = [
  { group: 'timeline.event', because: 'an entry carries its kind as plain text, by which its word is found' },
  { group: 'handout.columns', because: 'the writers of files get them together' },
  { group: 'data.others', because: 'a row of the table of files gets its title and what it is together' },
  ...['note', 'state'].map((group) => ({
    group: `tables.${group}`,
    because: 'in the tables of the data a code is put into words by its value',
  })),
  ...['registry', 'clause', 'reading'].map((group) => ({
    group: `${group}.turns`,
    because: 'the way back and on gets its three words together',
  })),
  ...['names', 'choices'].map((group) => ({
    group: `settings.${group}`,
    because: 'the dialog has a field for each row of a table',
  })),
  { group: 'silence.parts', because: 'what a silence is said with is put together here and by script' },
  { group: 'keys.rows', because: 'the sheet lists every key' },
  { group: 'figures.units', because: 'a unit for which there is no word is shown as it is' },
];

/** What a build of the first edition did not say although the code can: nobody has seen these words on a page. */
const UNSEEN = [
  ['cite.gone.lead cite.gone.now cite.gone.cited cite.gone.last', 'something stands at every address'],
  ['cite.gone.version cite.gone.date cite.gone.reason', 'something stands at every address'],
  ['cities.none home.places.none', 'of every place something is known'],
  ['cities.about cities.brief.fromCorpus', 'every place has an essay'],
  ['timeline.force.from', 'what has a first day in force has a last one'],
  ['timeline.force.repealed documents.dates.repealed', 'no document is known to have been repealed'],
  ['status.ends.repealed.before status.ends.repealed.after', 'no document is known to have been repealed'],
  ['cities.evidence.untranslated registry.untranslated', 'all is translated'],
  ['documents.untranslated reading.status.chinese', 'all is translated'],
  ['documents.standing.proposal', 'no proposal sets a target'],
  [
    'silence.states.uncoded silence.noTerms compare.stateNotes.uncoded method.agreement.pending',
    'all is coded, and twice',
  ],
  [
    'method.agreement.partial method.agreement.unvaried method.disagreements.empty',
    'all is coded, and twice',
  ],
  ['compare.alsoTold', 'no place has both a document of its own and the press'],
  ['documents.undated documents.datesHeading timeline.undated timeline.nothing', 'everything has some date'],
  ['shell.sureness.verified', 'no date of a document rests on another source'],
  ['facts.comparator.lt', 'no figure is printed as “less than”'],
  ['reading.lineBreak reading.pageNumber', 'no text has a marked line break, or a page number'],
  ['glossary.nowhere', 'every term is printed in a text'],
  ['measures.responsibility.none wording.none', 'there are lists of units, and there is shared wording'],
  ['searchResults.total searchResults.matches searchResults.page', 'only the browser says them'],
] as const;

/** An invented catalogue beside the real ones: read in every way that is known here, but for the last message. */
const TRIAL = {
  'src/i18n/strings/trial.ts': `
    import { messages } from "../messages.ts";
    export const trial = messages({
      plain: ['a', '甲'], made: [(n: number) => String(n), (n) => String(n)], taken: ['b', '乙'],
      chosen: { one: ['c', '丙'], two: ['d', '丁'] }, spread: { here: ['e', '戊'] }, nobody: ['f', '己'],
    });`,
  'src/components/Trial.astro': `---
    import { trial } from '../i18n/strings/trial.ts';
    const { lang, which } = Astro.props as { lang: 'en' | 'zh'; which: 'one' | 'two' };
    const text = trial[lang];
    const { taken } = text;
    const all = { ...text.spread };
    ---
    <p title={text.plain}>{text.made(1)}{text.chosen[which]}{taken}{all.here}</p>`.replaceAll('\n    ', '\n'),
};

test('every message is read by a page, a component, a view or a script', { timeout: 0 }, () => {
  const { messages, read } = surveyed();
  const unread = [...messages].filter(([, message]) => !read.has(message)).map(([path]) => path);
  const whole = TAKEN_WHOLE.map(({ group }) => `${group}.`);
  const lost = unread.filter((path) => !whole.some((group) => path.startsWith(group)));
  expect(lost, 'what reads the trial').toContain('trial.nobody');
  expect(
    lost.filter((path) => path !== 'trial.nobody'),
    'read by nothing: delete it, or see TAKEN_WHOLE',
  ).toEqual([]);
  const named = whole.filter((group) => !unread.some((path) => path.startsWith(group)));
  expect(named, 'read one by one, not whole').toEqual([]);
  const unseen = UNSEEN.flatMap(([paths]) => paths.split(' '));
  const gone = unseen.filter((path) => !messages.has(path) || unread.includes(path));
  expect(gone, 'UNSEEN, but no message that code reads').toEqual([]);
});

/** Where each message is written, by its path, and all that is read, found by types: `text.title` is followed home. */
function surveyed() {
  const program = programOf(sources());
  const checker = program.getTypeChecker();
  const messages = new Map<string, ts.Declaration>();
  const read = new Set<ts.Declaration>();
  const take = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) read.add(declaration);
  };

  const list = (group: ts.Type, path: string): void => {
    for (const property of group.getProperties()) {
      const type = checker.getTypeOfSymbol(property);
      const isMessage =
        type.isStringLiteral() || type.flags & ts.TypeFlags.String || type.getCallSignatures().length > 0;
      const [declaration] = property.declarations ?? [];
      if (!isMessage && !checker.isArrayLikeType(type)) list(type, `${path}.${property.name}`);
      else if (declaration) messages.set(`${path}.${property.name}`, declaration);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) take(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) {
      const key = checker.getTypeAtLocation(node.argumentExpression);
      for (const each of key.isUnion() ? key.types : [key])
        if (each.isStringLiteral()) take(checker.getTypeAtLocation(node.expression).getProperty(each.value));
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
      take(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()));
    ts.forEachChild(node, visit);
  };

  for (const file of program.getSourceFiles()) {
    const isCatalogue = file.fileName.includes('/i18n/strings/');
    if (!isCatalogue && !file.text.includes('i18n/strings/')) continue;
    visit(file);
    if (!isCatalogue) continue;
    for (const [name, type] of exportsOf(program, file)) {
      const english = type.getProperty('en');
      list(english ? checker.getTypeOfSymbol(english) : type, name);
    }
  }
  return { messages, read };
}

/** All of `src/`, with .astro files as the TSX that editors see, and the trial. */
function sources(): Map<string, string> {
  const texts = globSync('src/**/*.{ts,astro}', { cwd: root }).map((path) => [
    path,
    readFileSync(join(root, path), 'utf8'),
  ]);
  return new Map(
    [...texts, ...Object.entries(TRIAL)].map(([path = '', text = '']) =>
      path.endsWith('.astro') ? [`${path}.tsx`, convertToTsx(text, { filename: path }).code] : [path, text],
    ),
  );
}
