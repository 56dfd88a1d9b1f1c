import type { Strings } from '../strings.ts';

const en = { section: 'About', more: 'More about this edition' };

export const about = { en, zh: { section: '关于', more: '更多说明' } } satisfies Strings<typeof en>;
