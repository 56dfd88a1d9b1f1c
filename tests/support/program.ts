import { join, resolve } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');

/** A program of texts in memory, by path from the root, and of what they import, under the settings of the project. */
export function programOf(texts: ReadonlyMap<string, string>): ts.Program {
  const files = new Map([...texts].map(([path, text]) => [join(root, path), text]));
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  return ts.createProgram([...files.keys(), join(root, 'node_modules/astro/env.d.ts')], options, host);
}

/** What a file of a program exports, with the type of each. */
export function exportsOf(
  program: ts.Program,
  file: ts.SourceFile | undefined,
): [name: string, type: ts.Type][] {
  const checker = program.getTypeChecker();
  const module = file && checker.getSymbolAtLocation(file);
  return (module ? checker.getExportsOfModule(module) : []).map((exported) => [
    exported.name,
    checker.getTypeOfSymbol(exported),
  ]);
}
