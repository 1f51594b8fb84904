import { createArticle, loadNewsgraph, toJson } from 'newsgraph/browser';

const newsgraph = await loadNewsgraph();
const article = createArticle({ id: 'bridge', text: '“The bridge is safe,” Mayor Ada Quill told reporters.' });

for (const { attributes } of toJson(newsgraph.graph(article)).nodes) {
  if (attributes['label'] === 'Person') console.log(attributes['name']);
  if (attributes['label'] === 'Statement') console.log('said:', attributes['text']);
}
