// Where the site will stand, and where it is made. Read from the environment in this one place, by the Astro
// configuration, the static server and the browser tests alike.

import { Misuse } from './command.ts';
import { takenIn } from './takeover.ts';

/** Where no public address has been settled; `.example` can never be one by accident (RFC 2606). */
export const UNSETTLED = 'https://tiaowen.example';

export function settings(env: Readonly<Record<string, string | undefined>> = process.env) {
  return {
    /** Origin of the published site, without a path: `https://example.org`. */
    site: origin(env.SITE_URL || UNSETTLED),
    /** Path under which it stands, with a slash at both ends: `/` or `/policy/`. */
    base: basePath(env.BASE_PATH || '/'),
    /** Where errors are reported: a `mailto:` or `https:` address; empty for nowhere. */
    reports: reports(env.REPORT_URL ?? ''),
    /** Folder that the build writes, relative to the project. */
    out: env.OUT_DIR || 'dist',
    /** Folder for what may be thrown away, relative to the project. A build has its own, and nothing to remember. */
    cache: env.CACHE_DIR || 'node_modules/.cache/tiaowen',
    /** Clauses up to which each has a share card and an embed of its own; 0 for none. */
    cards: count('CARDS', env.CARDS || '2000'),
    /** Whether files are put beside themselves as `.br` and `.gz`, for a server of one's own. */
    packed: Boolean(env.PRECOMPRESS),
    /** Whether pages carry the policy themselves, for a host that lets a site set no headers. */
    ownPolicy: Boolean(env.POLICY_IN_PAGES),
    /** What the first step of a build has read of the content, for the others; empty outside of a build. */
    edition: env.EDITION_FILE || '',
    /** What a build takes over from the last one; a step of the build itself names the file. */
    taken: takenIn(env.TAKEN_FILE),
  };
}

/**
 * Where a server on this machine listens: as said on the command line, or in PORT and HOST, or 127.0.0.1:4321.
 * @throws Misuse where the port is none.
 */
export function listening(
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
): { port: number; host: string } {
  const said = given ?? (env.PORT || '4321');
  const port = Number(said);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Misuse(`--port: expected a number from 1 to 65535, found "${said}"`);
  return { port, host: env.HOST || '127.0.0.1' };
}

function count(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`${name}: expected a number of clauses, found "${text}"`);
  return Number(text);
}

function origin(text: string): string {
  if (!URL.canParse(text)) {
    throw new Error(`SITE_URL: expected an address such as https://example.org, found "${text}"`);
  }
  const url = new URL(text);
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new Error(`SITE_URL: expected an origin without a path (that is BASE_PATH), found "${text}"`);
  }
  return url.origin;
}

function reports(text: string): string {
  if (text !== '' && !/^(?:mailto:[^\s@]+@\S+|https?:\/\/\S+)$/.test(text))
    throw new Error(
      `REPORT_URL: expected an address such as mailto:editors@example.org or https://example.org/new, found "${text}"`,
    );
  return text;
}

function basePath(text: string): string {
  const segments = text.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => !/^[\w.~-]+$/.test(segment) || /^\.+$/.test(segment))) {
    throw new Error(`BASE_PATH: expected a path such as /policy/, found "${text}"`);
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
