import { defineConfig, type UserConfig } from 'tsdown';

/**
 * `dist` mirrors `src` file by file, so that a path relative to a module (the weights, the queries in `cypher/`) is the
 * same in both, and `cli` loads only the modules that a command needs.
 */
const library: UserConfig = {
  entry: ['src/index.ts', 'src/browser.ts', 'src/cli.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  unbundle: true,
  fixedExtension: false,
  dts: true,
  copy: [{ from: 'src/languages/en/*.ngw', to: 'dist/languages/en' }],
};

/** What browsers load: each a single small file with all that it needs, but for the weights. */
export const pages: UserConfig[] = ['view'].map((name) => ({
  entry: { [name]: `page/${name}.tsx` },
  outDir: 'dist/page',
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  clean: false,
  dts: false,
  fixedExtension: false,
  deps: { alwaysBundle: [/.*/], onlyBundle: false },
  copy: [{ from: 'page/styles/*.css', to: 'dist/page' }],
}));

export default defineConfig([library, ...pages]);
