import { createArticle, loadNewsgraph, Neo4jStore, queryNeo4j } from 'newsgraph';

const { NEO4J_URI: uri = 'bolt://localhost:7687', NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
const newsgraph = await loadNewsgraph();
const article = createArticle({ id: 'bridge', text: '“The bridge is safe,” Mayor Ada Quill told reporters.' });

const store = await Neo4jStore.connect({ uri, username, password });
console.log(await store.write([newsgraph.graph(article)]));
await store.close();

const question = 'MATCH (person:Person)-[:MADE]->(statement) RETURN person.name, statement.text';
console.log((await queryNeo4j({ uri, username, password }, question)).rows);
