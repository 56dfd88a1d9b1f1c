// Where the site will stand. Read from the environment in this one place, by the Astro configuration, the
// static server and the browser tests alike.

export interface Settings {
  /** Origin of the published site, without a path: `https://example.org`. */
  site: string;
  /** Path under which it stands, with a slash at both ends: `/` or `/policy/`. */
  base: string;
  /** Folder that the build writes, relative to the project. */
  out: string;
}

/** No public address has been settled yet; `.example` can never be one by accident (RFC 2606). */
const unsettled = 'https://tiaowen.example';

export function settings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  return {
    site: origin(env.SITE_URL || unsettled),
    base: basePath(env.BASE_PATH || '/'),
    out: env.OUT_DIR || 'dist',
  };
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

function basePath(text: string): string {
  const segments = text.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => !/^[\w.~-]+$/.test(segment) || /^\.+$/.test(segment))) {
    throw new Error(`BASE_PATH: expected a path such as /policy/, found "${text}"`);
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
