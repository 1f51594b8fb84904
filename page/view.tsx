/** The page with its data in it, as `newsgraph view` writes it. */
import { render } from 'preact';
import type { PageData } from '../src/export/html.ts';
import { Page } from './frame/page.tsx';
import { opened } from './model/opened.ts';
import { titleOf } from './model/words.ts';

const data = JSON.parse(document.getElementById('data')!.textContent) as PageData;
const { graph, positions } = opened(data.parts);
const articles = graph.nodes.filter(({ label }) => label === 'Article');
document.title =
  articles.length === 1 ? `${titleOf(articles[0]!)} – newsgraph` : `${articles.length} articles – newsgraph`;
render(<Page graph={graph} positions={positions} queries={data.queries} />, document.getElementById('page')!);
