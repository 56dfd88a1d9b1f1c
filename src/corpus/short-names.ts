import type { Registries } from './content.ts';
import type { Report } from './fault.ts';
import { registryPath } from './paths.ts';

/** Names that stand beside a mark of a drawing: whole there, and no two alike. */

/** Most characters of a short name: what one line beside a mark holds on a phone, a Chinese one being twice as wide. */
const MOST = { zh: 16, en: 34 };

/** Names of references and events that are too long to stand beside a mark, or the same as another’s. */
export function checkShortNames({ references, events }: Registries, report: Report): void {
  const all = (['references', 'events'] as const).flatMap((registry) =>
    [...(registry === 'references' ? references : events).values()].map((record) => ({ registry, record })),
  );
  for (const language of ['zh', 'en'] as const) {
    const taken = new Map<string, string>();
    for (const { registry, record } of all) {
      const { id, short } = record;
      const name = short[language];
      const other = taken.get(name);
      const place = report.place(registryPath(registry), id, 'short', language);
      if (name.length > MOST[language])
        report.add('short-name', place, `${MOST[language]} characters at most (${id}, ${language})`, name);
      if (other !== undefined) report.add('short-name', place, `another name than ${other} has`, name);
      taken.set(name, `${id} in ${registryPath(registry)}`);
    }
  }
}
