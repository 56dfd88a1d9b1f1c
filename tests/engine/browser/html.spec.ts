// Reads files and opens no page, hence no `test` of tests/support/page.ts, which would start a browser.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { wantedPages } from '#tests/support/site/built.ts';
import { htmlRules, isExcepted } from '#tests/support/site/html-rules.ts';
import { everyKind } from '#tests/support/site/routes.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

function faults(address: string, file: string): string[] {
  const { results } = validator.validateStringSync(readFileSync(file, 'utf8'), file);
  return results
    .flatMap(({ messages }) => messages)
    .filter((message) => !isExcepted(message))
    .map(({ ruleId, message, selector }) => `/${address}: ${message} (${ruleId}) at ${selector}`);
}

for (const kind of everyKind) {
  test(`Every page ${kind.name} is valid HTML`, () => {
    expect(wantedPages(kind).flatMap(({ address, file }) => faults(address, file))).toEqual([]);
  });
}
