import { createArticle, loadNewsgraph, toGraphology } from 'newsgraph';

const newsgraph = await loadNewsgraph();
const article = createArticle({ id: 'bridge', text: '“The bridge is safe,” Mayor Ada Quill told reporters.' });
const network = toGraphology(newsgraph.graph(article));

network.forEachEdge((_edge, { type }, _from, _to, start, end) => {
  if (type === 'MADE') console.log(start['name'], 'said:', end['text']);
  if (type === 'ADDRESSED_TO') console.log('to', end['name']);
});
