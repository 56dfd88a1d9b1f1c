// What counts as valid HTML here: the recommended rules of html-validate, and where this site knowingly differs.

import type { ConfigData, Message } from 'html-validate';

export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Ids are addresses taken from what is printed (`2.1.3.s2`). HTML allows any character but white space.
    'valid-id': ['error', { relaxed: true }],
    // Lines of a seed may end in spaces, and these are part of the text.
    'no-trailing-whitespace': 'off',
    // Titles name the thing and what it belongs to. How much of them a search engine shows is not ours to mind.
    'long-title': 'off',
    // A box that scrolls is a region so as to have a name and a stop of the keyboard; it is no part of a text. The list of
    // a combobox in which one types is no <select>.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    // Boxes of one name are one question with several answers, as the address has them.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  },
};

interface Exception {
  readonly rule: string;
  /** Where it may happen, as html-validate writes selectors; anywhere if left out. */
  readonly where?: RegExp;
  readonly what?: RegExp;
  readonly reason: string;
}

const exceptions: readonly Exception[] = [
  {
    rule: 'no-redundant-role',
    what: /^Redundant role "list"/,
    reason: 'Safari no longer takes a list without marks for a list, unless it is told.',
  },
  {
    rule: 'no-redundant-role',
    what: /^Redundant role "(table|rowgroup|row|cell|columnheader|rowheader)"/,
    reason: 'Browsers no longer take a table for one where a phone lays it out as blocks.',
  },
  {
    rule: 'empty-heading',
    where: / > template\b/,
    reason: 'A template is filled before anybody sees it.',
  },
  {
    rule: 'wcag/h32',
    where: /[a-z]+-[a-z-]+ > (?:[a-z]+ > )*form$/,
    reason: 'The form of a custom element that only switches what is shown acts at once and sends nothing.',
  },
];

export function isExcepted({ ruleId, selector, message }: Message): boolean {
  return exceptions.some(
    ({ rule, where, what }) =>
      rule === ruleId && (!where || where.test(selector ?? '')) && (!what || what.test(message)),
  );
}
