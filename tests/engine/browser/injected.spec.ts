// Nothing that a reader brings breaks a page or becomes a part of it: addresses, what stands on the device, and what is
// pasted.
import { expect, test } from '#tests/support/page.ts';
import { fullest } from '#tests/support/site/built.ts';
import { kind, kinds } from '#tests/support/site/routes.ts';

const MARK = 'data-injected';
/** What would run, stand on the page as an element, or make a reader of addresses stumble. */
const TEXTS: readonly string[] = [
  `<b ${MARK}>x</b>`,
  `"><img src=x ${MARK} onerror="window.ran=1">`,
  `'><svg ${MARK} onload=window.ran=1>`,
  `</script><script ${MARK}>window.ran=1</script>`,
  `</textarea><b ${MARK}>`,
  `</title><b ${MARK}>`,
  `--><b ${MARK}>`,
  `]]><b ${MARK}>`,
  `&lt;b ${MARK}&gt;`,
  `" autofocus onfocus="window.ran=1" ${MARK}="`,
  `javascript:window.ran=1`,
  `data:text/html,<b ${MARK}>`,
  `//example.org/x`,
  `\\\\example.org\\x`,
  `../../../../etc/passwd`,
  `__proto__`,
  `constructor`,
  `toString`,
  `{"off":null}`,
  `{{7*7}}`,
  `*[${MARK}]`,
  `#"]}{[`,
  `:is(`,
  `(((((((((((((((`,
  `.*+?^\\`,
  `\u0000\u0007\u001b`,
  `\u202e\u2066\ufeff`,
  `\ud800`,
  `%`,
  `%E0%A4%A`,
  `100%`,
  `a=b&c=d#e`,
  `-1`,
  `1e999`,
  `NaN`,
  `9007199254740993`,
  `0,0,0`,
  `Infinity,NaN,-0`,
  '，。；“”《》〔〕',
  '条'.repeat(200),
  'a#1&'.repeat(100),
];
/** Names that some page knows, and some that none does. */
const NAMES =
  'q document kind city theme from to sort in page show view width by group with as documents cities seq pin note title own year issuer __proto__'.split(
    ' ',
  );
const KEYS = ['reading', 'handout', 'finding', 'offered', 'keys', 'keeping'];

let at = 0;
/** The next of the texts: every name and key gets each of them on some page. */
const text = (): string => TEXTS[at++ % TEXTS.length] ?? '';

// Both languages have the same scripts.
for (const one of kinds.filter(({ language }) => language === 'en')) {
  test(`Nothing that an address or the device says becomes a part of ${one.name}`, async ({ page }) => {
    at = kinds.indexOf(one) * 7;
    const { address } = fullest(one);
    const asked = NAMES.map(
      (name) => `${encodeURIComponent(name)}=${encodeURIComponent(text().toWellFormed())}`,
    );
    const fragment = at % 2 === 0 ? encodeURIComponent(text().toWellFormed()) : text();
    const kept = KEYS.map((key) => [key, text()] as const);
    await page.addInitScript((entries) => {
      for (const [key, value] of entries) localStorage.setItem(key, value);
    }, kept);
    await page.goto(`${address}?${asked.join('&')}#${fragment}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    // By then what is drawn from the address stands there, or is said not to be.
    await page.waitForLoadState('networkidle');
    expect(await page.locator(`[${MARK}]`).count()).toBe(0);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  });
}

test('Nothing that is pasted to be checked becomes a part of the page', async ({ page }) => {
  await page.goto(fullest(kind('check/')).address);
  await page
    .getByRole('textbox')
    .first()
    .fill(TEXTS.map((one) => `“${one.toWellFormed()}”（二（一）3）`).join('\n'));
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-verdict]').first()).toBeVisible();
  expect(await page.locator(`[${MARK}]`).count()).toBe(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
