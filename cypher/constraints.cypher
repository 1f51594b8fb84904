// Generated from src/ontology.ts: run `npx tsx scripts/generate-cypher.ts` after a change there.
// newsgraph makes these itself before its first write; this file is for those who load a graph in another way.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (node:Article) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (node:Person) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT group_id IF NOT EXISTS FOR (node:Group) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (node:Organization) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (node:Place) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT work_id IF NOT EXISTS FOR (node:Work) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT role_id IF NOT EXISTS FOR (node:Role) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (node:Event) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (node:Statement) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT identity_id IF NOT EXISTS FOR (node:Identity) REQUIRE node.id IS UNIQUE;
