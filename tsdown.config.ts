import { defineConfig } from 'tsdown';

/**
 * `dist` mirrors `src` file by file, so that a path relative to a module (the weights, the queries in `cypher/`) is the
 * same in both, and `cli` loads only the modules that a command needs.
 */
export default defineConfig({
  entry: ['src/index.ts', 'src/browser.ts', 'src/cli.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  unbundle: true,
  fixedExtension: false,
  dts: true,
  copy: [{ from: 'src/languages/en/*.ngw', to: 'dist/languages/en' }],
});
