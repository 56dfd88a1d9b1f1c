import { messages } from '#src/i18n/messages.ts';

/** How a document stands, beside its kind. */
export const status = messages({
  notPolicy: ['not policy', '不是政策'],
  unknown: ['whether it is in force is not known here', '是否仍然有效，本站未查明'],
  until: [(date: string) => `its term runs to ${date}`, (date) => `有效期至${date}`],
  expired: [(date: string) => `expired ${date}`, (date) => `已于${date}期满`],
});
