// A static server that behaves as a plain web host does: directories by their index page, real 404s, no
// rewriting. What works here works on any host that serves files.

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import send from '@fastify/send';
import { contentType } from '#src/export/formats.ts';

export interface Site {
  /** Folder to serve. */
  dir: string;
  /** Path under which it stands, with a slash at both ends. */
  base: string;
}

/** What a file is, where its ending alone does not say so to every server, nor in which encoding. */
function typeOf(path: string): string | null {
  const [, ending] = /\.(css|html|js)$/.exec(path) ?? [];
  return ending ? `text/${ending === 'js' ? 'javascript' : ending};charset=utf-8` : contentType(path);
}

/** The headers that the site asks of its hosts for a path, in `_headers`: what is written there is tested here. */
function headersIn(dir: string, path: string): Record<string, string> {
  const file = join(dir, '_headers');
  const found: Record<string, string> = {};
  let fits = false;
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const [, name, value = ''] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && fits) found[name] = value;
    const [before = '', after] = line.split('*');
    if (!name) fits = after === undefined ? path === line : path.startsWith(before) && path.endsWith(after);
  }
  return found;
}

/** Starts serving and resolves once connections are accepted. Port 0 takes any free one. */
export async function serve(
  site: Site,
  port: number,
  host: string,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    // Whatever goes wrong with one request ends that request, and nothing else.
    answer(site, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else say(response, 500, 'Internal server error');
    });
  });
  // A browser keeps its connections, and a request on one that is just being closed would fail.
  server.keepAliveTimeout = 65_000;
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

/**
 * Path and query of what is asked for: `/a/?q=1`, or a whole address, as a proxy would ask (RFC 9112, 3.2.2).
 * Null where it is neither.
 */
function target(url: string): { path: string; search: string } | null {
  const [whole, path = '', search = ''] =
    /^(?:https?:\/\/[^/?#]*(?=[/?#]|$)|(?=\/))([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  return whole === undefined ? null : { path: path || '/', search };
}

/** A number of last bytes. More than there are means all of them (RFC 9110, 14.1.2), which `send` refuses. */
const SUFFIX = /^\s*bytes=-0*[1-9]\d*\s*$/;

/** Answers one request from the files of a built site. The folder is looked at anew for each. */
export async function answer(
  { dir, base }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return say(response.setHeader('Allow', 'GET, HEAD'), 405, 'Only GET and HEAD are answered');
  }
  const asked = target(request.url ?? '');
  if (!asked) return say(response, 400, 'Bad request');
  const { path, search } = asked;
  if (`${path}/` === base) return redirect(response, base + search);
  // Two slashes at the start of an address lead to another host, and so would a redirect to them.
  if (!path.startsWith(base) || /\/\/|\\/.test(path)) return notFound(response, dir, base, path);
  const sent = await send(request, path.slice(base.length - 1), { root: dir, cacheControl: false });
  if (sent.statusCode === 416 && SUFFIX.test(request.headers.range ?? '')) {
    request.headers.range = 'bytes=0-';
    return answer({ dir, base }, request, response);
  }
  if (sent.type === 'directory' && existsSync(join(sent.metadata.path, 'index.html'))) {
    return redirect(response, `${path}/${search}`);
  }
  if (sent.type === 'directory' || [400, 403, 404].includes(sent.statusCode))
    return notFound(response, dir, base, path);
  const type = sent.type === 'file' && typeOf(sent.metadata.path);
  response.writeHead(sent.statusCode, {
    ...sent.headers,
    ...headersIn(dir, path),
    'Cache-Control': 'no-cache',
    ...(type && { 'Content-Type': type }),
  });
  await pipeline(sent.stream, response);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to }).end();
}

/** The page for what is missing, of the tree that was asked, as hosts are told to. */
function notFound(response: ServerResponse, dir: string, base: string, path: string): void {
  const [tree = ''] = /^[\w-]+\//.exec(path.startsWith(base) ? path.slice(base.length) : '') ?? [];
  const page = [`${tree}404.html`, '404.html'].find((one) => existsSync(join(dir, one)));
  if (page === undefined) say(response, 404, 'Not found');
  else
    response
      .writeHead(404, { ...headersIn(dir, base + page), 'Content-Type': 'text/html;charset=utf-8' })
      .end(readFileSync(join(dir, page)));
}

function say(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${words}\n`);
}
