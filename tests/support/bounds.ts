// How long a test waits before it counts as hung. No test asserts a time: these bounds are far beyond what a busy
// machine takes, and only end what would never end by itself.

/** Milliseconds for a test, a hook, or a server that is to come up. */
export const HUNG = 15 * 60_000;

/** Milliseconds for one thing to come true on a page. Shorter at a desk, where a failing test is watched. */
export const PATIENCE = process.env.CI ? 120_000 : 20_000;
