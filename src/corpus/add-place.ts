import { stringify } from 'yaml';
import { Report } from './fault.ts';
import { registryPath } from './paths.ts';
import { cityFile } from './registry.ts';
import { readYaml } from './yaml.ts';

/** A place as it is given in words: its point is a longitude and a latitude, parted by a comma. */
interface GivenPlace extends Readonly<Record<'id' | 'zh' | 'en' | 'at', string>> {
  readonly code: string | undefined;
}

/** The text of content/cities.yaml with a place more at its end, and the faults that it then has. */
export function withPlace(before: string, { id, zh, en, at, code = '' }: GivenPlace) {
  const point = at.split(',').map((number) => (number.trim() === '' ? Number.NaN : Number(number)));
  const record = stringify({ [id]: { zh, en, code: code || null } }, { lineWidth: 0 });
  const text = `${before}${record}  point: [${point.join(', ')}]\n`;
  const report = new Report();
  readYaml({ file: registryPath('cities'), text }, cityFile, report);
  return { text, faults: report.faults };
}
