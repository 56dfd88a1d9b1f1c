import { command } from './command.ts';
import { proved } from './proof.ts';

/** `npm run verify`: proves the content against the seeds and against itself, and says every fault at once. */

await command('verify', async () => {
  const { documents } = await proved();
  for (const document of documents) {
    const sentences = document.clauses.reduce((sum, clause) => sum + clause.sentences.length, 0);
    console.log(
      `  ${document.id}: ${document.source.length} characters, ${document.clauses.length} clauses, ${sentences} sentences`,
    );
  }
  console.log(`Every character of ${documents.length} seeds stands in its document, in order, once.`);
});
