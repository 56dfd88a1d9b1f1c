/**
 * How pages look to a reader, and what they answer: the fields of the settings dialog, and what each offers. The first stands without a
 * choice. A choice is `data-…` on the root element, by which style shows it; `public/early.js` puts it there when a
 * page opens.
 */
export const LOOKS = {
  size: ['normal', 'small', 'large', 'larger'],
  lines: ['normal', 'close', 'open'],
  measure: ['normal', 'narrow', 'wide'],
  face: ['song', 'sans'],
  theme: ['system', 'light', 'dark'],
  pinyin: ['none', 'shown'],
  words: ['en', 'all', 'none'],
  punctuation: ['drawn', 'printed'],
} as const;
