// What was said about a person, an organisation, a place or a work, and by whom?
// $name: a part of the name
MATCH (node)<-[:MENTIONS]-(statement:Statement)-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (node)-[:IDENTIFIED_AS]->(identity:Identity)
WITH document, statement, node, coalesce(identity, node) AS meant
WHERE any(name IN meant.name + coalesce(meant.aliases, []) WHERE toLower(name) CONTAINS toLower($name))
OPTIONAL MATCH (source:Person|Group|Organization)-[:MADE]->(statement)
OPTIONAL MATCH (source)-[:IDENTIFIED_AS]->(sourceIdentity:Identity)
RETURN document.id AS article, head(labels(node)) AS label, meant.name AS name,
       coalesce(sourceIdentity, source).name AS speaker, statement.text AS text
ORDER BY document.date, article, statement.start, node.id, source.id
