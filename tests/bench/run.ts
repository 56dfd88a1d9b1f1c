// `npm run bench`: what is measured, and how, is in `tests/bench/`.

import { command, Misuse } from '#src/cli/command.ts';

const list = (given: string | undefined): string[] => given?.split(',').map((one) => one.trim()) ?? [];

await command('bench', async ({ documents, engines }, [what, folder]) => {
  if (what === 'search' || what === 'page' || what === 'build') {
    const counts = list(documents ?? (what === 'build' ? '5,50,200,1000' : '5,300,1000,3000')).map(Number);
    if (!counts.every((count) => Number.isInteger(count) && count > 0))
      throw new Misuse(`--documents: expected numbers such as 5,300, found "${documents}"`);
    if (what === 'build') return (await import('#tests/bench/build.ts')).benchBuild(counts);
    // It drives a browser, as the tests do.
    const { benchPage, benchSearch } = await import('#tests/bench/search.ts');
    return what === 'page' ? benchPage(counts) : benchSearch(counts, list(engines));
  }
  if (what === 'pages') return (await import('#tests/bench/pages.ts')).benchPages();
  if (what === 'convert') return (await import('#tests/bench/convert.ts')).benchConvert(folder);
  if (what !== undefined)
    throw new Misuse(`expected search, page, pages, build, convert or nothing, found "${what}"`);
  return (await import('#tests/bench/compare.ts')).benchCompare();
});
