import type { Corpus } from '#src/corpus/corpus.ts';
import type { Figure } from '#src/corpus/model.ts';
import { addressIn } from '#src/corpus/walk.ts';
import { hasMeasures } from './coded.ts';
import { textLikeness } from './figures.ts';
import { type Cell, documentMatrix, silentThemes } from './matrix.ts';
import { listedTasks, type Responsibility, responsibilities } from './responsibility.ts';

/** Three things that the texts show, computed from the corpus. Each is null where the corpus holds no such thing. */

/**
 * Who is named most in the lists of responsible units of one document. Nobody “leads”. Of the document with most lists;
 * null where two units are named equally often, since then none is named most.
 */
export function mostNamed({ documents }: Pick<Corpus, 'documents'>) {
  const [document] = documents.toSorted((a, b) => listedTasks(b) - listedTasks(a));
  if (!document) return null;
  const [first, ...others] = responsibilities(document);
  if (!first || others[0]?.named.length === first.named.length) return null;
  const units: [Responsibility, ...Responsibility[]] = [first, ...others];
  // The n is the number of clauses with a list.
  return { document, tasks: listedTasks(document), units };
}

const SHARE = 'percent';

/** Shares come first, since small counts recur by chance; then those whose names are most alike. */
function byWeight(a: readonly [Figure, Figure], b: readonly [Figure, Figure]): number {
  const isShare = ([figure]: readonly [Figure, Figure]): number => Number(figure.unit === SHARE);
  const likeness = ([one, two]: readonly [Figure, Figure]): number => textLikeness(one.of.zh, two.of.zh);
  return isShare(b) - isShare(a) || likeness(b) - likeness(a);
}

/**
 * One number that a text aims at in two places, under two names, and that the editors take for one: looks at the
 * targets of texts that have measures, in each by itself. What is counted stands in the editors’ words: a figure that is
 * given again (`same-as`) bears other words only where the text itself calls it otherwise.
 */
export function numberUnderTwoNames({ documents }: Pick<Corpus, 'documents'>) {
  const found = documents
    .filter(({ kind }) => hasMeasures(kind))
    .flatMap((document) => {
      const targets = document.clauses.flatMap(({ figures }) =>
        figures.filter(({ kind }) => kind === 'target'),
      );
      const byAddress = new Map(targets.map((target) => [addressIn(document.id, target.id), target]));
      const pairs = targets
        .flatMap((two): [Figure, Figure][] => {
          const one = byAddress.get(two.sameAs ?? '');
          return one && one.of.zh !== two.of.zh ? [[one, two]] : [];
        })
        .sort(byWeight);
      // `others` counts the other numbers that the document gives under several names.
      return pairs[0] ? [{ document, figures: pairs[0], others: pairs.length - 1 }] : [];
    });
  return found.toSorted((a, b) => byWeight(a.figures, b.figures))[0] ?? null;
}

function speaks({ stated, told }: Cell): boolean {
  return stated.length + told.length > 0;
}

/** Themes that no sentence of any text that was looked through is coded with, among all that were looked for. */
export function unmentioned(corpus: Parameters<typeof documentMatrix>[0]) {
  const matrix = documentMatrix(corpus);
  const themes = silentThemes(matrix);
  if (themes.length === 0) return null;
  return {
    themes,
    /** Every theme with the documents that speak of it, in the order of the list. */
    reach: matrix.rows.map(({ theme, cells }) => ({
      theme,
      documents: corpus.documents.filter((_, at) => cells[at] && speaks(cells[at])),
    })),
    /** Those that were looked through. */
    documents: corpus.documents.filter(({ coded }) => coded.themes),
  };
}
