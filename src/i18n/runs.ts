/** A stretch of text in one script. */
export interface Run {
  readonly text: string;
  readonly isChinese: boolean;
}

/** Han characters with the brackets, dots and figures that stand among them, as in 国办发〔2005〕2号. */
const CHINESE = /([\p{Script=Han}〔《][\p{Script=Han}\d〔〕《》·、－—]*)/u;

/** An English text parted at the Chinese words in it, so that each can say what language it is in. */
export function runs(text: string): Run[] {
  return text
    .split(CHINESE)
    .map((part, index) => ({ text: part, isChinese: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
