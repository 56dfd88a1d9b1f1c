// `npm run dev`: the site while it is edited. Astro's own server, and three things more: what pages remember is
// forgotten when content changes; faults in content stand in place of every page; and search answers from the
// index of the last build.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AstroIntegration, dev } from 'astro';
import { isRunnableDevEnvironment, normalizePath, type ViteDevServer } from 'vite';
import { BUNDLES } from '#src/search/pagefind.ts';
import { escapeHtml } from '#src/text/html.ts';
import { command } from './command.ts';
import { answer } from './server.ts';
import { listening, settings } from './settings.ts';
import { root } from './steps.ts';
import { restore } from './whole.ts';

const { out } = settings();
const built = resolve(root, out);

/** Whether a path is that of one of the folders, or of something in them. */
function inside(...folders: readonly string[]): (path: string) => boolean {
  const starts = folders.map((folder) => `${normalizePath(resolve(root, folder))}/`);
  return (path) => starts.some((start) => `${normalizePath(path)}/`.startsWith(start));
}

const isContent = inside('content', 'seeds');
const isCode = inside('src');

/** The runner of the pages' code. */
function runnerOf({ environments: { ssr } }: ViteDevServer) {
  if (!isRunnableDevEnvironment(ssr)) throw new Error('Expected pages to run in this process.');
  return ssr.runner;
}

/** Whatever the code has read and keeps (corpus, concordance, paths of pages) goes with its modules. */
function forget(server: ViteDevServer): void {
  const { evaluatedModules } = runnerOf(server);
  for (const module of evaluatedModules.idToModuleMap.values())
    if (isCode(module.file)) evaluatedModules.invalidateModule(module);
  server.environments.client.hot.send({ type: 'full-reload' });
}

/** All faults in the content as the pages would read it now, in words; null where there is none. */
async function faults(server: ViteDevServer): Promise<string | null> {
  const { content } =
    await runnerOf(server).import<typeof import('#src/corpus/site.ts')>('/src/corpus/site.ts');
  try {
    await content();
    return null;
  } catch (error) {
    // The class of the error is that of the pages' code, which is loaded apart from this.
    if (error instanceof Error && error.name === 'ContentError') return error.message;
    throw error;
  }
}

/** A page for faults, which Vite's client reloads when they are mended. */
function faultPage(server: ViteDevServer, url: string, message: string): Promise<string> {
  const [title = ''] = message.split('\n', 1);
  return server.transformIndexHtml(
    url,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><pre>${escapeHtml(message)}</pre></html>`,
  );
}

/** Whether a file of the search index is asked for, which only a build makes. @param url without base path */
function isOfIndex(url: string): boolean {
  return [...Object.values(BUNDLES), '/search/'].some(
    (folder) => url.startsWith(folder) && /^[^?]/.test(url.slice(folder.length)),
  );
}

/** Resolves once every file is watched: what changed before then nobody would be told of. */
const watching = Promise.withResolvers<void>();

const editing: AstroIntegration = {
  name: 'editing',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.once('ready', watching.resolve);
      server.watcher.on('all', (_event, file) => {
        if (isContent(file)) forget(server);
      });
      server.middlewares.use((request, response, next) => {
        // Astro has taken the base path away before.
        const { url = '/', headers } = request;
        const respond = async (): Promise<void> => {
          if (isOfIndex(url) && existsSync(built))
            return answer({ dir: built, base: '/' }, request, response);
          const message = headers.accept?.includes('text/html') ? await faults(server) : null;
          if (message === null) return next();
          const page = await faultPage(server, url, message);
          response.writeHead(500, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
        };
        respond().catch(next);
      });
    },
  },
};

await command('dev', async (given) => {
  restore(built);
  await dev({
    root,
    server: listening(given.port),
    // An address is reached with or without its last slash, so that addresses of files are not mistaken.
    trailingSlash: 'ignore',
    integrations: [editing],
    vite: { server: { watch: { ignored: [inside(built, `${built}.build`)] } } },
  });
  await watching.promise;
  console.log(
    existsSync(join(built, 'search/catalogue.json'))
      ? `Search answers from the index of the last build, in ${out}/.`
      : 'Search finds nothing: there is no index yet. Make one with `npm run build`.',
  );
});
