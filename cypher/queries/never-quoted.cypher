// In each article, who is talked about but never quoted there?
MATCH (person:Person {named: true})-[:MENTIONED_IN]->(document:Article)
WHERE NOT EXISTS { (person)-[:MADE]->(:Statement) }
OPTIONAL MATCH (statement:Statement)-[:MENTIONS]->(person)
WITH document, person, count(statement) AS mentionedInStatements
RETURN document.id AS article, person.name AS name, mentionedInStatements
ORDER BY document.date, article, mentionedInStatements DESC, name, person.id
