import { type ListPath, pageName, pagesOf } from '#src/corpus/paging.ts';
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
