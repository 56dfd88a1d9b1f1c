import { EDITION } from '#tests/support/edition.ts';
import { testFidelity } from '#tests/support/fidelity.ts';

// Whatever documents there are. If one fails, `npm run verify` says where its text departs from its seed.
await testFidelity(EDITION);
