import type { Work } from '#src/corpus/corpus.ts';

/** Works of the bibliography in one plain form, author and date first: what is not known of one is left out. */

/** Family names, or the name of a body. */
function surnames({ author }: Work): string[] {
  return author.map((name) => ('literal' in name ? name.literal : name.family));
}

function year({ issued }: Work): string {
  return String(issued['date-parts'][0][0]);
}

/** In a sentence: `Hood 1983`; a standard goes by its number. */
export function workLabel(work: Work): string {
  return work.number ?? `${surnames(work).join(' & ')} ${year(work)}`;
}

/** In the list: `Hood, Christopher C. (1983). The Tools of Government. London: Macmillan.` */
export function workEntry(work: Work): string {
  const authors = work.author.map((name) =>
    'literal' in name ? name.literal : `${name.family}, ${name.given}`,
  );
  const issue = work.issue === undefined ? '' : `(${work.issue})`;
  const within = [work['container-title'], work.volume && `${work.volume}${issue}`, work.page];
  const parts = [
    `${authors.join('; ')} (${year(work)})`,
    [work.title, work.number].filter(Boolean).join(', '),
    within.filter(Boolean).join(', '),
    [work['publisher-place'], work.publisher].filter(Boolean).join(': '),
  ];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}
