import { type ListPath, type Paging, pageName, pagesOf } from '#src/corpus/paging.ts';
import { corpus } from '#src/corpus/site.ts';
import { crossed } from '#src/i18n/language.ts';

/** The pages of a list, in both languages. */
export async function listPaths(list: ListPath) {
  return crossed(
    pagesOf(list, await corpus()).map((paging) => ({
      params: { page: pageName(paging.page) },
      props: { paging },
    })),
  );
}

/** The rows of one page. */
export function onPage<Row>(rows: readonly Row[], { from, to }: Paging): Row[] {
  return rows.slice(from, to);
}
