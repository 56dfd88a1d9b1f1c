import { describe, expect, test } from 'vitest';
import { settings } from '#src/cli/settings.ts';

describe('settings', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['policy', '/policy/'],
    ['/policy/', '/policy/'],
    ['/a/b', '/a/b/'],
  ])('a base path of %o is %s', (given, expected) => {
    expect(settings({ BASE_PATH: given }).base).toBe(expected);
  });

  test.each(['/../x', '/a b/', '/?q'])('a base path of %s is refused', (given) => {
    expect(() => settings({ BASE_PATH: given })).toThrow(/BASE_PATH/);
  });

  test('an origin loses its slash', () => {
    expect(settings({ SITE_URL: 'https://example.org/' }).site).toBe('https://example.org');
  });

  test.each([
    [undefined, 2000],
    ['0', 0],
    ['300', 300],
  ])('cards of %o clauses are those of %i', (given, expected) => {
    expect(settings({ CARDS: given }).cards).toBe(expected);
  });

  test.each(['all', '-1', '1.5'])('cards of %s clauses are refused', (given) => {
    expect(() => settings({ CARDS: given })).toThrow(/CARDS/);
  });

  test.each(['example.org', 'https://example.org/policy/'])('a site of %s is refused', (given) => {
    expect(() => settings({ SITE_URL: given })).toThrow(/SITE_URL/);
  });
});
