import { grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';

/** Lists that are cut into pages. */
export const paging = messages({
  label: ['Pages of this list', '列表分页'],
  end: ['Pages of this list, again', '列表分页（末尾）'],
  page: [
    (page: number, pages: number) => `Page ${grouped(page)} of ${grouped(pages)}`,
    (page, pages) => `第${grouped(page)}页，共${grouped(pages)}页`,
  ],
  rows: [
    (from: number, to: number, all: number) => `${grouped(from)} to ${grouped(to)} of ${grouped(all)}`,
    (from, to, all) => `共${grouped(all)}条，此为第${grouped(from)}至${grouped(to)}条`,
  ],
  first: ['First', '首页'],
  previous: ['Previous', '上一页'],
  next: ['Next', '下一页'],
  last: ['Last', '末页'],
  within: [
    'What is found, sorted or counted here is of this page alone. For the whole:',
    '此处的查找、排序和统计只及本页。全部内容见：',
  ],
  data: ['the data (CSV)', '数据（CSV）'],
  search: ['search', '检索'],
  cut: [
    (shown: number, all: number) =>
      `The first ${grouped(shown)} of ${grouped(all)} are shown here. All stand in the data.`,
    (shown, all) => `共${grouped(all)}条，此处只列前${grouped(shown)}条；全部见数据。`,
  ],
  in: ['In documents', '所见文献数'],
  documents: [
    (count: number) => (count === 1 ? '1 document' : `${grouped(count)} documents`),
    (count) => `${grouped(count)}份文献`,
  ],
});
