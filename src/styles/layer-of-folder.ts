import type { Plugin } from 'postcss';

/** The layer of each folder whose files carry styles; `site.css` says in which order layers win. */
const LAYERS: Readonly<Record<string, string>> = {
  components: 'component',
  layouts: 'component',
  pages: 'page',
};

/** Puts the style of a component or page into the layer of its folder, so that none can be left outside. */
export const layerOfFolder: Plugin = {
  postcssPlugin: 'layer-of-folder',
  Once(root, { AtRule }) {
    const [, folder = ''] = /\/src\/(\w+)\/.+\.astro/.exec(root.source?.input.file ?? '') ?? [];
    const params = LAYERS[folder];
    // Vite asks once for the style as it is written, and once more for what Astro has made of it.
    const isDone = root.nodes.every((node) => node.type === 'atrule' && node.name === 'layer');
    if (params === undefined || isDone) return;
    root.append(new AtRule({ name: 'layer', params }).append(root.nodes));
  },
};
