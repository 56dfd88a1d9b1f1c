// Whatever an address or the device holds is read as something that pages know, and reading it never fails.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPins, writePins } from '#src/client/pins/pins.ts';
import { SETTINGS, settingsAsked } from '#src/client/reading/settings.ts';
import { PAGE, readState, WIDTH, writeState } from '#src/search/address.ts';
import { decoded } from '#src/text/decoded.ts';
import { readYears } from '#src/text/years.ts';

const names = fc.constantFrom(
  'q',
  'in',
  'page',
  'width',
  'from',
  'to',
  'show',
  'view',
  'by',
  'group',
  'sort',
  'pin',
  'note',
  'title',
  '__proto__',
);
/** Texts as they come: any, and such as have the form of an address, with names that are read. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(names, fc.string({ unit: 'binary' })))
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
  fc.array(fc.tuple(names, fc.string())).map((pairs) => String(new URLSearchParams(pairs))),
);

test('any text is a list of pins, which is the same when it is written and read again', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const list = readPins(text);
      expect(new Set(list.pins.map(({ id }) => id)).size).toBe(list.pins.length);
      expect(readPins(writePins(list))).toEqual(list);
    }),
  );
});

test('any text asks for a state of the search page that the page knows, which its address gives back', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const state = readState(new URLSearchParams(text));
      expect(state.page).toBeGreaterThanOrEqual(1);
      expect(Number.isSafeInteger(state.page * PAGE)).toBe(true);
      expect(state.width).toBeGreaterThanOrEqual(WIDTH.least);
      expect(state.width).toBeLessThanOrEqual(WIDTH.most);
      expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
    }),
  );
});

test('any text asks for years of four digits or for none, and for settings that there are', () => {
  fc.assert(
    fc.property(texts, texts, (address, device) => {
      for (const year of Object.values(readYears(new URLSearchParams(address))))
        expect(year === null || (year >= 0 && year <= 9999)).toBe(true);
      const asked = settingsAsked(new URLSearchParams(device), new URLSearchParams(address));
      expect(Object.keys(SETTINGS)).toEqual(expect.arrayContaining([...new Set(asked.keys())]));
    }),
  );
});

test('any fragment is the name of a place, as it was written where it is written well', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(typeof decoded(text)).toBe('string');
      expect(decoded(encodeURIComponent(text))).toBe(text);
    }),
  );
});
