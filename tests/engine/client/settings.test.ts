import { describe, expect, test } from 'vitest';
import { SETTINGS, settingsAsked } from '#src/client/reading/settings.ts';
import { LOOKS } from '#src/client/settings/looks.ts';

describe('a setting is as', () => {
  test.each([
    ['nobody has chosen it', '', '', ''],
    ['the device has kept it', 'view=en&marks=note&marks=name', '', 'view=en&marks=note&marks=name'],
    ['the address says, before the device', 'view=en&marks=note', 'view=zh', 'view=zh&marks=note'],
    ['the address says, also where it asks for what stands at first', 'view=en', 'view=both', 'view=both'],
    [
      'the device has kept it, where the address may not carry it',
      'marks=note',
      'marks=figure',
      'marks=note',
    ],
    ['the device has kept it, and how pages look is not its own', 'size=large&marks=note', '', 'marks=note'],
  ])('%s', (_, device, address, expected) => {
    expect(String(settingsAsked(new URLSearchParams(device), new URLSearchParams(address)))).toBe(expected);
  });
});

test('every setting offers a choice', () => {
  for (const values of [...Object.values(SETTINGS), ...Object.values(LOOKS)])
    expect(values.length).toBeGreaterThan(1);
});
