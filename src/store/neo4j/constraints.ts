import { labels } from '../../ontology.ts';

/**
 * The statements that make ids unique, one for each label; each changes nothing where its constraint is there already.
 * The index behind a constraint also finds the nodes of an article, by the start of their ids.
 */
export function constraintStatements(): string[] {
  return Object.keys(labels).map(
    (label) =>
      `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`,
  );
}
