import type { MDXInstance } from 'astro';
import { essayId } from '../../views/evidence-read.ts';

const files = import.meta.glob<MDXInstance<object>>('../../../content/cities/*/*.mdx', { eager: true });
const essays = new Map(Object.entries(files).map(([file, essay]) => [essayId(file), essay]));

/** The running text of an essay, by language and city such as `en/<city>`; null where none is written. */
export function essayText(id: string): MDXInstance<object>['Content'] | null {
  return essays.get(id)?.Content ?? null;
}
