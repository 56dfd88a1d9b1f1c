import { describe, expect, test } from 'vitest';
import { SETTINGS, settingsAsked, settingsIn } from '#src/client/reading/settings.ts';

function asked(now: string, device: string, address: string): string {
  const [a, b, c] = [now, device, address].map((state) => new URLSearchParams(state));
  return String(
    settingsAsked(a ?? new URLSearchParams(), b ?? new URLSearchParams(), c ?? new URLSearchParams()),
  );
}

describe('a setting is as', () => {
  test.each([
    ['nobody has chosen it', '', '', '', ''],
    ['the device has kept it', '', 'view=en&marks=note&marks=name', '', 'view=en&marks=note&marks=name'],
    [
      'the address says, before the device',
      '',
      'view=en&punctuation=printed',
      'view=zh',
      'view=zh&punctuation=printed',
    ],
    [
      'the address says, also where it asks for what stands at first',
      '',
      'view=en',
      'view=both',
      'view=both',
    ],
    [
      'the device has kept it, where the address may not carry it',
      '',
      'marks=note',
      'marks=figure',
      'marks=note',
    ],
    ['it is, where neither keeps it', 'pinyin=shown&view=zh', '', '', 'pinyin=shown'],
  ])('%s', (_, now, device, address, expected) => {
    expect(asked(now, device, address)).toBe(expected);
  });
});

test('what the address carries is kept by the device too, and every setting offers a choice', () => {
  expect(settingsIn('device')).toEqual(expect.arrayContaining(settingsIn('address')));
  for (const { values } of Object.values(SETTINGS)) expect(values.length).toBeGreaterThan(1);
});
