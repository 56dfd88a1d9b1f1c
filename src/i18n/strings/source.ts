import { formatNumber } from '../format.ts';
import { counted, type Strings } from '../strings.ts';

/** The page that shows a seed as it stands. */

const en = {
  title: 'Source text',
  titleOf: (document: string) => `Source text of ${document}`,
  description: (document: string) =>
    `The file from which ${document} was edited, character by character, line-numbered, with the clause of every stretch.`,
  lead: 'The file as we hold it, unchanged. A number in the text opens the clause or sentence that begins there; the clauses lead back to their place here. Marks of the file format (#, ---) are its own.',
  file: 'File',
  digest: 'SHA-256',
  length: 'Length',
  lengthOf: (characters: number, lines: number, bytes: number) =>
    `${counted(characters, 'character')}, ${counted(lines, 'line')}, ${counted(bytes, 'byte')}`,
  encoding: 'Encoding',
  spaces: 'Show white space',
  line: (number: number) => `Line ${number}`,
  stretch: (id: string) => `${id} begins here`,
  read: 'Read the edited text',
};

export const source = {
  en,
  zh: {
    title: '底本',
    titleOf: (document: string) => `${document}底本`,
    description: (document: string) => `${document}所据文件原貌，逐字照录，附行号，并标出各段文字所属条文。`,
    lead: '所据文件原貌，未作改动。文中的编号可打开由此开始的条文或句子；各条文页也可回到此处。文件格式记号（#、---）为文件原有。',
    file: '文件',
    digest: 'SHA-256',
    length: '篇幅',
    lengthOf: (characters: number, lines: number, bytes: number) =>
      `${formatNumber(characters, 'zh')}字符，${formatNumber(lines, 'zh')}行，${formatNumber(bytes, 'zh')}字节`,
    encoding: '编码',
    spaces: '显示空白字符',
    line: (number: number) => `第${number}行`,
    stretch: (id: string) => `${id} 由此开始`,
    read: '阅读整理本',
  },
} satisfies Strings<typeof en>;
