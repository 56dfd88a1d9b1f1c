import { testFidelity } from '../../support/fidelity.ts';
import { SAMPLE } from '../../support/sample.ts';

await testFidelity(SAMPLE);
