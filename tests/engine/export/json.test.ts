import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJson } from '#src/export/json.ts';

test('what fits on a line stands on one, the rest is spread', () => {
  const value = { source: [{ start: 0, end: 12 }], empty: {}, text: '字'.repeat(100), none: [] };
  expect(toJson(value)).toBe(
    `{\n  "source": [{ "start": 0, "end": 12 }],\n  "empty": {},\n  "text": "${'字'.repeat(100)}",\n  "none": []\n}\n`,
  );
});

test('it is the same value when it is read again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(toJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { seed: 8259 },
  );
});
