// @ts-check

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { licences } from './src/cli/licences.ts';
import { settings } from './src/cli/settings.ts';
import { POLICY } from './src/export/site/policy.ts';
import { layerOfFolder } from './src/styles/layer-of-folder.ts';

const { site, base, out, cache, reports, cards, ownPolicy, taken } = settings();

// What nearly every script needs travels in two files, and not in a dozen of a hundred bytes each.
const shared = [
  { name: 'page', test: /src\/client\/page\// },
  { name: 'form', test: /src\/client\/form\/(?:state|address-form)\./ },
];

// English stands at the root and Chinese under /zh/; both are ordinary routes, so Astro's i18n stays unused.
// A program that is fetched on demand asks for its own: a list of them, with their hashes, would weigh on every page.
// The framework has a setting of its own for this, which only a plugin can replace.
const withoutPreloads = {
  name: 'without-preloads',
  configEnvironment: (name) =>
    name === 'client' ? { build: { modulePreload: { resolveDependencies: () => [] } } } : null,
};

export default defineConfig({
  site,
  base,
  outDir: out,
  cacheDir: cache,
  output: 'static',
  trailingSlash: 'always',
  // Nothing inline, so that a host may forbid inline style and script.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    cacheDir: `${cache}/pages`,
    define: {
      'import.meta.env.REPORT_URL': JSON.stringify(reports),
      'import.meta.env.CARDS': JSON.stringify(cards),
      'import.meta.env.POLICY': JSON.stringify(ownPolicy ? POLICY : ''),
      'import.meta.env.TAKEN': JSON.stringify(taken),
    },
    plugins: [licences, withoutPreloads],
    css: { postcss: { plugins: [layerOfFolder] } },
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: shared } } } } },
    },
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx()],
  // For essays only: source texts never pass through a Markdown renderer. What the editors type is what
  // appears, so no punctuation is replaced.
  markdown: { processor: satteri({ features: { gfm: true, smartPunctuation: false } }) },
});
