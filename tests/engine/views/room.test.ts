import { expect, test } from 'vitest';
import { withRoom } from '#src/views/room.ts';

test('a page has the first of a hundred things that it has room for, and always one', () => {
  const sizes = Array.from({ length: 100 }, (_, at) => at + 1);
  expect(withRoom(sizes, (size) => size, 20)).toEqual([1, 2, 3, 4, 5]);
  expect(withRoom([30, 5], (size) => size, 20)).toEqual([30]);
  expect(withRoom([], Number, 20)).toEqual([]);
});
