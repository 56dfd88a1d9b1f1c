import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Encoding } from '#src/convert/decode.ts';
import { outlineOf } from '#src/convert/review.ts';
import { writeDraft } from '#src/convert/write.ts';
import { command, Refusal } from './command.ts';
import {
  checkedOptions,
  codeOf,
  existing,
  ofEach,
  readSource,
  tell,
  withEncoding,
  writeWhole,
} from './texts.ts';

/** `npm run convert`: turns texts into draft MDX with clause ids. */

const OUT = 'content/documents/zh';

interface Options {
  readonly id: string | undefined;
  readonly out: string;
  readonly encoding: Encoding;
  readonly force: boolean;
  readonly review: boolean;
}

async function convertFile(file: string, options: Options): Promise<void> {
  const { id, draft, messages } = await readSource(file, options.encoding, options.id);
  if (options.review) {
    process.stdout.write(outlineOf(draft));
    return;
  }
  const mdx = withEncoding(writeDraft(draft), options.encoding);
  const path = join(options.out, `${id}.mdx`);
  const before = (await existing(path))?.toString() ?? null;
  if (before !== null && before !== mdx && !options.force) {
    throw new Refusal(`${path} exists and has been edited; give another --id, or --force to overwrite it`);
  }
  if (before !== mdx) await writeWhole(path, mdx);
  console.log(`${file} → ${path}: ${draft.blocks.length} blocks`);
  tell(file, messages);
}

await command(
  'convert',
  async ({ id, out = OUT, encoding: named = 'utf-8', force = false, review = false }, files) => {
    const encoding = checkedOptions(named, id, files);
    const folder = resolve(out);
    try {
      if (!review) await mkdir(folder, { recursive: true });
    } catch (error) {
      throw new Refusal(
        `convert: ${folder}: the folder cannot be made (${codeOf(error)}); choose another --out`,
      );
    }
    await ofEach('convert', files, (file) => convertFile(file, { id, out: folder, encoding, force, review }));
  },
);
