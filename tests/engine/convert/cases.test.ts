import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draft } from '#src/convert/outline.ts';
import { writeDraft } from '#src/convert/write.ts';

const CASES = join(import.meta.dirname, 'cases');

describe('each case folder holds a text and the draft that the converter makes of it', () => {
  for (const name of readdirSync(CASES)) {
    const folder = join(CASES, name);
    test(name.replaceAll('-', ' '), async () => {
      const result = draft(readFileSync(join(folder, 'source.txt'), 'utf8'));
      const messages = result.messages.map(
        (message) => `${message.line}: ${message.rule}: ${message.reason}\n`,
      );
      await expect(writeDraft(result)).toMatchFileSnapshot(join(folder, 'expected.mdx'));
      await expect(messages.join('')).toMatchFileSnapshot(join(folder, 'messages.txt'));
    });
  }
});
