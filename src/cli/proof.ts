import type { Corpus } from '../corpus/corpus.ts';
import { corpus } from '../corpus/site.ts';
import { proveEssays } from '../views/evidence-read.ts';

/** The corpus, once everything under `content/` is proved. @throws ContentError with every fault. */
export async function proved(): Promise<Corpus> {
  const whole = await corpus();
  await proveEssays(process.cwd(), whole.documents);
  return whole;
}
