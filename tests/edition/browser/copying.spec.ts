import { expect, test } from '#tests/support/page.ts';
import { pasted, selectSource } from '#tests/support/site/pasting.ts';

// A clause that once lost its half-width commas and brackets where it was pasted. Where its text has been corrected
// against a better copy, write here how many it has.
test('The seven half-width marks of a clause arrive where it is pasted', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('documents/wuhan-2016/');
  await selectSource(page, '2.1.3');
  await page.keyboard.press('ControlOrMeta+C');
  const { seen, links } = await pasted(context);
  const [words = ''] = seen.split('http');
  expect(words.match(/[,:()]/g)).toHaveLength(7);
  expect(links).toHaveLength(1);
});
