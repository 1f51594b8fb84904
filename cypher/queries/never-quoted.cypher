// In each article, who is talked about but quoted neither there nor, where people are identified, in any other?
MATCH (person:Person {named: true})-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (person)-[:IDENTIFIED_AS]->(identity:Identity)
WITH document, person, identity
WHERE NOT EXISTS { MATCH (person)-[:MADE]->(:Statement) }
  AND NOT EXISTS { MATCH (identity)<-[:IDENTIFIED_AS]-(:Person)-[:MADE]->(:Statement) }
OPTIONAL MATCH (statement:Statement)-[:MENTIONS]->(person)
WITH document, coalesce(identity, person) AS person, count(statement) AS mentionedInStatements
RETURN document.id AS article, person.name AS name, mentionedInStatements
ORDER BY document.date, article, mentionedInStatements DESC, name, person.id
