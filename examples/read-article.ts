import { createArticle, loadNewsgraph } from 'newsgraph';

const newsgraph = await loadNewsgraph();
const article = createArticle({ id: 'bridge', text: '“The bridge is safe,” Mayor Ada Quill told reporters.' });
const graph = newsgraph.graph(article);

for (const { type, from, to, properties } of graph.edges) {
  if (type === 'MADE') console.log(from, type, to, properties['words']);
}
