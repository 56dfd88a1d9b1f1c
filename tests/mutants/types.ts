// Whether the type checker turns a mutant away, as `npm run check` would.

import { join } from 'node:path';
import ts from 'typescript';
import { root } from '#src/cli/steps.ts';
import type { Site } from './sites.ts';

/** The text with a site's replacement in its place. */
function mutated(text: string, { start, end, replacement }: Site): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = ({ line, column }: Site['start']): number => (starts[line] ?? 0) + column;
  return text.slice(0, at(start)) + replacement + text.slice(at(end));
}

/** A function that tells of a site whether its mutant has type errors anywhere in the code or its tests. */
export function typeChecker(): (site: Site) => boolean {
  const file = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const known = new Map<string, ts.SourceFile | undefined>();
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (!known.has(name)) known.set(name, read(name, ...rest));
    return known.get(name);
  };
  let program = ts.createProgram(fileNames, options, host);
  return (site) => {
    const name = join(root, site.file).replaceAll('\\', '/');
    const before = known.get(name);
    if (!before) throw new Error(`${site.file} is no part of the program`);
    known.set(name, ts.createSourceFile(name, mutated(before.text, site), before.languageVersion, true));
    program = ts.createProgram(fileNames, options, host, program);
    const own = program.getSourceFile(name);
    const importers = program
      .getSourceFiles()
      .filter((source) => !source.fileName.includes('/node_modules/') && source !== own);
    const hasErrors = [...(own ? [own] : []), ...importers].some(
      (source) =>
        program.getSyntacticDiagnostics(source).length + program.getSemanticDiagnostics(source).length > 0,
    );
    known.set(name, before);
    return hasErrors;
  };
}
