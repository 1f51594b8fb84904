import { Neo4jReader } from '../../query/neo4j.ts';
import type { Connection } from '../connection.ts';
import type { Source } from './source.ts';

const vocabularyQuery = `
  RETURN COLLECT { CALL db.labels() YIELD label RETURN label ORDER BY label } AS labels,
         COLLECT { CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type ORDER BY type } AS types,
         COLLECT { CALL db.propertyKeys() YIELD propertyKey AS name RETURN name ORDER BY name } AS properties`;

/** @throws {StoreError} where it can't be reached */
export async function openNeo4j(connection: Connection): Promise<Source> {
  const reader = await Neo4jReader.connect(connection);
  return {
    problems: 0,
    query: (cypher, parameters, limit) => reader.query(cypher, parameters, limit),
    async vocabulary() {
      const { rows } = await reader.query(vocabularyQuery);
      const [labels, types, properties] = rows[0] as string[][];
      return { labels: labels!, types: types!, properties: properties! };
    },
    close: () => reader.close(),
  };
}
