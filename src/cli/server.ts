// A static server that behaves as a plain web host does: directories by their index page, real 404s, no
// rewriting. What works here works on any host that serves files.

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentType } from '../export/formats.ts';

export interface Site {
  /** Folder to serve. */
  dir: string;
  /** Path under which it stands, with a slash at both ends. */
  base: string;
}

/** Starts serving and resolves once connections are accepted. Port 0 takes any free one. */
export async function serve(
  site: Site,
  port: number,
  host: string,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer(answer(site));
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('Expected a network address, found none.');
  return {
    port: address.port,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answer({ dir, base }: Site): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(dir, {
    // Look at the folder for each request, so that a new build is served without a restart.
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, pathname) => {
      const type = contentType(pathname);
      if (type) response.setHeader('Content-Type', type);
      else if (/\.(css|m?js)$/.test(pathname)) response.setHeader('Content-Type', scriptOrStyle(pathname));
    },
  });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) {
      if (`${pathname}/` === base) redirect(response, base + search);
      else notFound(response, dir);
      return;
    }
    const path = pathname.slice(base.length - 1);
    if (!path.endsWith('/') && existsSync(join(dir, decode(path), 'index.html'))) {
      redirect(response, `${pathname}/${search}`);
      return;
    }
    // Without this, a file's address with a slash after it would answer too.
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    files(request, response, () => notFound(response, dir));
  };
}

function scriptOrStyle(pathname: string): string {
  return `text/${pathname.endsWith('.css') ? 'css' : 'javascript'};charset=utf-8`;
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to }).end();
}

function notFound(response: ServerResponse, dir: string): void {
  const page = join(dir, '404.html');
  const found = existsSync(page);
  response.writeHead(404, { 'Content-Type': `text/${found ? 'html' : 'plain'};charset=utf-8` });
  response.end(found ? readFileSync(page) : 'Not found\n');
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
