import { defineConfig, type UserConfig } from 'tsdown';

/**
 * `dist` mirrors `src` file by file, so that a path relative to a module (the weights, the queries in `cypher/`) is the
 * same in both, and `cli` loads only the modules that a command needs.
 */
const library: UserConfig = {
  entry: ['src/index.ts', 'src/browser.ts', 'src/cli.ts', 'src/cli/build/reading/worker.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  unbundle: true,
  fixedExtension: false,
  dts: true,
  copy: [{ from: 'src/languages/en/*.ngw', to: 'dist/languages/en' }],
};

const forBrowsers: UserConfig = {
  platform: 'browser',
  target: 'es2022',
  minify: true,
  clean: false,
  dts: false,
  fixedExtension: false,
  deps: { alwaysBundle: [/.*/], onlyBundle: false },
};

/** What browsers load, with all that it needs: the page that `view` writes, and the app with the worker that reads. */
export const pages: UserConfig[] = [
  {
    ...forBrowsers,
    entry: { view: 'page/view.tsx' },
    outDir: 'dist/page',
    format: 'iife',
    copy: [{ from: 'page/styles/*.css', to: 'dist/page' }],
  },
  { ...forBrowsers, entry: { app: 'page/app.tsx' }, outDir: 'dist/page/app', format: 'iife' },
  // A module, which knows where it was loaded from and so finds the weights.
  {
    ...forBrowsers,
    entry: { worker: 'page/app/worker.ts' },
    outDir: 'dist/page/app',
    format: 'esm',
    outputOptions: { chunkFileNames: '[name].js' },
  },
];

export default defineConfig([library, ...pages]);
