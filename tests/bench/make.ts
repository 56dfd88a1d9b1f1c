// Makes the files of one engine, in a process of its own, so that its memory can be told: `make.ts <name> <count> <folder>`.

import { statutes } from '#tests/support/statutes.ts';
import { CONTENDERS, writer } from './contenders.ts';

const [, , name, count, folder = ''] = process.argv;

function* texts(): Generator<string> {
  for (const { clauses } of statutes(Number(count))) for (const { zh } of clauses) yield zh;
}

await CONTENDERS.find((one) => one.name === name)?.make(texts(), writer(folder), folder);
