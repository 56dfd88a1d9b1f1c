import { messages } from '#src/i18n/messages.ts';

/** How a document stands, beside its kind. */
export const status = messages({
  notPolicy: ['not policy', '不是政策'],
  unknown: ['whether it is in force is not known here', '是否仍然有效，本站未查明'],
  /** What ends a document, until then and afterwards. */
  ends: {
    expires: {
      before: [(date: string) => `its term runs to ${date}`, (date) => `有效期至${date}`],
      after: [(date: string) => `expired ${date}`, (date) => `已于${date}期满`],
    },
    repealed: {
      before: [(date: string) => `to be repealed ${date}`, (date) => `将于${date}废止`],
      after: [(date: string) => `repealed ${date}`, (date) => `已于${date}废止`],
    },
  },
});
