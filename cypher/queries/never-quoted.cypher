// Who is talked about, but never quoted in any article?
MATCH (person:Person {named: true})
OPTIONAL MATCH (statement:Statement)-[:MENTIONS]->(person)
OPTIONAL MATCH (person)-[:MENTIONED_IN]->(document:Article)
WITH person.name AS name, count(DISTINCT statement) AS mentionedInStatements, collect(DISTINCT document.id) AS articles
WHERE NOT EXISTS { MATCH (:Person {name: name})-[:MADE]->(:Statement) }
RETURN name, mentionedInStatements, articles
ORDER BY mentionedInStatements DESC, name
