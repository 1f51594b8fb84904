/** The app as files for a web server, all in one folder. For Node. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namesWeights, parserWeights, statementsWeights } from '../../languages/en/weights.ts';
import { packageFolder } from '../../package-folder.ts';
import type { PageTemplate } from '../html.ts';
import { pageTemplate } from './template.ts';

/** Loads nothing but what lies beside it; WebAssembly is what the networks run on. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const index = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>newsgraph</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
</head>
<body>
<div id="page"></div>
<noscript>This page reads articles with JavaScript, all of which it holds itself.</noscript>
<script src="app.js"></script>
</body>
</html>
`;

/**
 * By name: `index.html`, its style and scripts, the worker that reads, the networks' weights, and the page that graphs
 * are saved in.
 *
 * @param folders where the app's scripts were built
 * @throws Error where the package was not built
 */
export async function appFiles(folders?: readonly string[], page?: PageTemplate): Promise<Map<string, Uint8Array>> {
  const template = page ?? (await pageTemplate());
  const files = new Map<string, Uint8Array>([
    ['index.html', Buffer.from(index)],
    ['page.css', Buffer.from(template.style)],
    ['template.json', Buffer.from(JSON.stringify(template))],
  ]);
  for (const folder of folders ?? [join(packageFolder('cypher/queries'), 'dist', 'page', 'app')]) {
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.js')).sort()) {
      files.set(name === 'app.iife.js' ? 'app.js' : name, await readFile(join(folder, name)));
    }
  }
  for (const weights of [namesWeights, parserWeights, statementsWeights]) {
    const file = fileURLToPath(weights);
    files.set(basename(file), await readFile(file));
  }
  return files;
}
