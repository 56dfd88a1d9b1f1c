import { messages } from '#src/i18n/messages.ts';

/** Said of an address that leads nowhere as it stands. */
export const address = messages({
  noPart: [(part: string) => `This page has no part “${part}”.`, (part) => `本页没有“${part}”这一部分。`],
  notInDocument: [
    (part: string, document: string) => `“${part}” is not in ${document}.`,
    (part, document) => `${document}中没有“${part}”。`,
  ],
  noPage: [(path: string) => `There is no page ${path}.`, (path) => `没有 ${path} 这个页面。`],
  nearest: [' The nearest there is: ', '最接近的是：'],
  whole: ['the whole document', '全文'],
});
