import { grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';

/** A clause held against the file from which it was edited, in the reader’s browser. */
export const verify = messages({
  unpublished: [
    'This document is not published whole, so that the file it was edited from cannot be fetched and compared here.',
    '本文献未全文刊载，所据文件不公开，无法在此核对。',
  ],
  file: ['SHA-256 of the source file', '底本文件的 SHA-256：'],
  clause: ['SHA-256 of the clause’s stretches in it, joined', '本条在其中各段文字（相连）的 SHA-256'],
  button: ['Verify in this browser', '在本浏览器中核对'],
  running: ['Fetching and computing …', '正在读取并计算……'],
  equal: [
    'Equal: the file is the one that was published, and this page prints the clause as it stands in it.',
    '一致：文件即公布之文件，本页所印条文与其中文字相同。',
  ],
  different: [
    'Not equal: something differs from what was published. Do not cite from this copy; report it.',
    '不一致：与公布的内容有出入。请勿据此引用，并请报告。',
  ],
  same: ['equal', '一致'],
  other: ['NOT equal', '不一致'],
  compared: {
    file: [
      (bytes: number, found: string) =>
        `The file as served now, ${grouped(bytes)} bytes, has SHA-256 ${found}; compared with the one above, which stands on the page of the source text and in the document’s JSON too:`,
      (bytes, found) =>
        `现在取得的文件共${grouped(bytes)}字节，SHA-256 为 ${found}；与上列（底本页和文献 JSON 中亦载）比较：`,
    ],
    clause: [
      (stretches: string, found: string) =>
        `Its characters ${stretches}, joined, have SHA-256 ${found}; compared with the one above:`,
      (stretches, found) => `其中第${stretches}字符相连，SHA-256 为 ${found}；与上列比较：`,
    ],
    words: [
      (count: number) =>
        `Their ${grouped(count)} printed characters (white space apart), compared with the words on this page:`,
      (count) => `其中印出的${grouped(count)}个字符（空白不计），与本页文字比较：`,
    ],
  },
  insecure: [
    'This browser computes no hashes on this page, since it was not sent over https. Open it over https, or run “sha256sum” on the downloaded file.',
    '本页不是通过 https 打开，浏览器不提供计算功能。请用 https 打开，或下载文件后自行运行 sha256sum。',
  ],
  failed: ['The file did not arrive. Please try again.', '文件未能载入，请重试。'],
});
