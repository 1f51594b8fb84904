// In which role does a source speak, and what is said in it?
// $title (optional): only roles with this in their title, such as "captain"
MATCH (person:Person)-[:HOLDS {status: 'current'}]->(role:Role)-[:MENTIONED_IN]->(document:Article)
WHERE $title IS NULL OR toLower(role.title) CONTAINS toLower($title)
MATCH (person)-[:MADE]->(statement:Statement)
OPTIONAL MATCH (person)-[:IDENTIFIED_AS]->(identity:Identity)
WITH role, coalesce(identity, person) AS person, statement, document
ORDER BY document.date, document.id, statement.start, statement.id
WITH role.title AS title, role.of AS of, person, collect(DISTINCT statement) AS statements
RETURN title, of, person.name AS speaker, [statement IN statements | statement.text] AS texts
ORDER BY title, of, speaker, person.id
