import { stringify } from 'yaml';
import { describeFault, Report } from '#src/corpus/fault.ts';
import { registryPath } from '#src/corpus/paths.ts';
import { cityFile } from '#src/corpus/registry.ts';
import { readYaml } from '#src/corpus/yaml.ts';
import { Refusal } from './command.ts';

/** A place as it is said on the command line. */
interface GivenPlace {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Longitude and latitude, parted by a comma. */
  readonly at: string;
  readonly code: string | undefined;
}

/**
 * The text of content/cities.yaml with a place more at its end.
 *
 * @throws Refusal where the file would then have a fault: an id that is taken, coordinates that are swapped.
 */
export function withPlace(before: string, { id, zh, en, at, code }: GivenPlace): string {
  const point = at.split(',').map((number) => (number.trim() === '' ? Number.NaN : Number(number)));
  const record = stringify({ [id]: { zh, en, code: code ?? null } }, { lineWidth: 0 });
  const text = `${before}${/[^\n]$/.test(before) ? '\n' : ''}${record}  point: [${point.join(', ')}]\n`;
  const report = new Report();
  readYaml({ file: registryPath('cities'), text }, cityFile, report);
  if (report.faults.length > 0)
    throw new Refusal(`add: ${id} is not added.\n${report.faults.map(describeFault).join('\n')}`);
  return text;
}
