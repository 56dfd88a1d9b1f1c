import { ContentError } from '#src/corpus/fault.ts';
import { readContent } from '#src/corpus/gate.ts';
import { readFolder } from '#src/corpus/read.ts';
import { command } from './command.ts';
import { keepEdition } from './edition.ts';
import { root } from './steps.ts';

/** `npm run verify`: proves the content against the seeds and against itself, and says every fault at once. */

await command('verify', async () => {
  const folder = await readFolder(root);
  const { content, faults } = readContent(folder);
  if (!content) throw new ContentError(faults);
  keepEdition(content);
  const { documents } = content.corpus;
  for (const { id, source, clauses } of documents) {
    const sentences = clauses.reduce((sum, clause) => sum + clause.sentences.length, 0);
    console.log(`  ${id}: ${source.length} characters, ${clauses.length} clauses, ${sentences} sentences`);
  }
  console.log(`Every character of ${documents.length} seeds stands in its document, in order, once.`);
  console.log(`All ${folder.size} files under content/ and seeds/ were read and hold together.`);
});
