import { counted, type Strings } from '../strings.ts';

const en = {
  heading: 'Instruments',
  note: (n: number, total: number) =>
    `${n} of its ${counted(total, 'sentence')} carry instruments. A sentence may carry several, so the counts do not add up to ${n}.`,
  all: 'Every instrument, by lens, with its sentences',
  compare: 'Beside another place',
};

export const cityInstruments = {
  en,
  zh: {
    heading: '政策工具',
    note: (n: number, total: number) =>
      `全文${total}句，其中${n}句含政策工具。一句可含数种，故各数之和不等于${n}。`,
    all: '按分析视角查看全部工具及其原句',
    compare: '与另一地并排比较',
  },
} satisfies Strings<typeof en>;
