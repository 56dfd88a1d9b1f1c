import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

export const settings = messages({
  title: ['Reading settings', '阅读设置'],
  sign: ['Aa', '字'],
  lead: ['Kept on this device only.', '仅保存在本设备上。'],
  reset: ['Reset all', '全部还原'],
  close: ['Close', '关闭'],
  names: {
    size: ['Size', '字号'],
    lines: ['Space between lines', '行距'],
    measure: ['Length of lines', '行宽'],
    face: ['Chinese type', '中文字体'],
    theme: ['Colours', '配色'],
    pinyin: terms.pinyin,
    words: ['Reading of a clicked word', '点击字词显示读音'],
    punctuation: ['Half-width marks in the texts', '文献中的半角标点'],
  },
  choices: {
    size: {
      normal: ['as usual', '标准'],
      small: ['small', '小'],
      large: ['large', '大'],
      larger: ['very large', '特大'],
    },
    lines: { normal: ['as usual', '标准'], close: ['close', '紧凑'], open: ['open', '宽松'] },
    measure: { normal: ['as usual', '标准'], narrow: ['short', '窄'], wide: ['long', '宽'] },
    face: { song: ['Song (serif)', '宋体'], sans: ['sans serif', '黑体'] },
    theme: {
      system: ['as the device has it', '跟随系统'],
      light: ['light', '浅色'],
      dark: ['dark', '深色'],
    },
    pinyin: { none: ['none', '不显示'], shown: ['over documents', '在文献正文上显示'] },
    words: { en: ['on English pages', '英文页面'], all: ['on all', '所有页面'], none: ['on none', '不显示'] },
    punctuation: { drawn: ['drawn full-width', '显示为全角'], printed: ['as printed', '照原样'] },
  },
});
