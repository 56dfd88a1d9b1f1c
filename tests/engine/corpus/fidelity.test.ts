import { testFidelity } from '#tests/support/fidelity.ts';
import { SAMPLE } from '#tests/support/sample.ts';

await testFidelity(SAMPLE);
