import type { Claims, Essay, Essays } from './essays.ts';
import type { Report } from './fault.ts';
import type { Cited } from './prose.ts';

/** What prose in one language is held to by its twin in the other. */

/** Proves that essays stand in both languages, with the same sections, and cite the same in each. */
export function checkLanguages<Front>(
  essays: Essays<Front>,
  folder: string,
  citedIn: (essay: Essay<Front>) => readonly Cited[],
  report: Report,
): void {
  for (const [id, essay] of essays) {
    const [lang = '', name = ''] = id.split('/');
    const other = lang === 'en' ? 'zh' : 'en';
    const file = `${folder}/${other}/${name}.mdx`;
    const twin = essays.get(`${other}/${name}`);
    if (!twin) {
      if (!report.unread.has(file))
        report.add(
          'prose-languages',
          { file, line: 1, column: 1 },
          `the text in this language too, since ${essay.file} stands`,
          'no such file',
          'write it',
        );
      continue;
    }
    const key = ({ section, address }: Cited): string => `${section} ${address}`;
    const there = citedIn(twin);
    const keys = new Set(there.map(key));
    for (const cited of citedIn(essay)) {
      if (keys.has(key(cited))) continue;
      const { address, section, place } = cited;
      const beside =
        twin.prose.sections[Number(section)] ??
        there.find((one) => one.section === section)?.place ??
        report.place(file, 'lines');
      report.add(
        'prose-languages',
        beside,
        `${address} here too, as in ${place.file}:${place.line}`,
        'none in this section',
        'let both languages rest on the same words; divide them into the same sections',
      );
    }
  }
}

/** Proves that what was looked for and not found is said in both languages, line by line after the same words. */
export function checkSilentTwice(essays: Essays<Claims>, report: Report): void {
  for (const [id, { file, front }] of essays) {
    const twin = essays.get(id.replace(/^\w+/, (lang) => (lang === 'en' ? 'zh' : 'en')));
    for (const [index, { sought }] of twin?.front.silent.entries() ?? []) {
      const own = front.silent[index]?.sought.join(', ');
      if (own === sought.join(', ')) continue;
      report.add(
        'prose-languages',
        report.place(file, 'silent', ...(own === undefined ? [] : [index])),
        `a line under silent after ${sought.join(', ')}, as in ${twin?.file}`,
        own ?? 'none',
        'say in both languages, in the same order, what was looked for and not found',
      );
    }
  }
}
