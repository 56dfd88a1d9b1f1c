import { ContentError } from '../corpus/fault.ts';
import { readCorpus } from '../corpus/read.ts';
import { proveEssays } from '../views/evidence-read.ts';

/** `npm run verify`: proves the content against the seeds and against itself, and says every fault at once. */

try {
  const corpus = await readCorpus(process.cwd());
  await proveEssays(process.cwd(), corpus.documents);
  for (const document of corpus.documents) {
    const sentences = document.clauses.reduce((sum, clause) => sum + clause.sentences.length, 0);
    console.log(
      `  ${document.id}: ${document.source.length} characters, ${document.clauses.length} clauses, ${sentences} sentences`,
    );
  }
  console.log(`Every character of ${corpus.documents.length} seeds stands in its document, in order, once.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
