import { annotation, ContentError } from '../corpus/fault.ts';
import { readContent } from '../corpus/gate.ts';
import { readFolder } from '../corpus/read.ts';

/** `npm run verify`: proves the content against the seeds and against itself, and says every fault at once. */

const folder = await readFolder(process.cwd());
const { content, faults } = readContent(folder);
if (content) {
  for (const { id, source, clauses } of content.corpus.documents) {
    const sentences = clauses.reduce((sum, clause) => sum + clause.sentences.length, 0);
    console.log(`  ${id}: ${source.length} characters, ${clauses.length} clauses, ${sentences} sentences`);
  }
  const { documents } = content.corpus;
  console.log(`Every character of ${documents.length} seeds stands in its document, in order, once.`);
  console.log(`All ${folder.size} files under content/ and seeds/ were read and hold together.`);
} else {
  const error = new ContentError(faults);
  console.error(error.message);
  // The host of the project shows each fault beside its line.
  if (process.env.GITHUB_ACTIONS) for (const fault of error.faults) console.log(annotation(fault));
  process.exitCode = 1;
}
