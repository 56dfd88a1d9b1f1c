// Editions made in memory: files by their paths, as the gate for content takes them.

import { draft } from '#src/convert/outline.ts';
import { writeDraft } from '#src/convert/write.ts';
import { ContentError } from '#src/corpus/fault.ts';
import type { Folder } from '#src/corpus/folder.ts';
import { type Content, readContent } from '#src/corpus/gate.ts';

/** A folder of texts in UTF-8. */
export function folderOf(files: Readonly<Record<string, string>>): Folder {
  return new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)]));
}

/** The content of a folder. @throws ContentError where it has faults. */
export function contentOf(folder: Folder): Content {
  const { content, faults } = readContent(folder);
  if (!content) throw new ContentError(faults);
  return content;
}

/** One document as somebody adds it: a seed, converted, with nothing but its kind and title said yet. */
export function drafted(id: string, kind: string, title: string, seed: string): Folder {
  const body = writeDraft(draft(seed)).replace(/^---\n[\s\S]*?\n---\n/, '');
  const front = `---\nkind: ${kind}\ntitle:\n  zh: ${title}\n  en: ""\n---\n`;
  return folderOf({ [`seeds/${id}.txt`]: seed, [`content/documents/zh/${id}.mdx`]: front + body });
}
