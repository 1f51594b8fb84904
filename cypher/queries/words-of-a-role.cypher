// In which role does a source speak, and what is said in it?
// $title (optional): only roles with this in their title, such as "captain"
MATCH (person:Person)-[:HOLDS {status: 'current'}]->(role:Role)
WHERE $title IS NULL OR toLower(role.title) CONTAINS toLower($title)
MATCH (person)-[:MADE]->(statement:Statement)
WITH person, role, statement
ORDER BY statement.start, statement.id
WITH person, role, collect(statement.text) AS texts
RETURN role.title AS title, role.of AS of, person.name AS speaker, texts
ORDER BY title, of, speaker, role.id, person.id
