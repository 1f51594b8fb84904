// Who speaks for which organisation, in which role, and how often?
MATCH (speaker:Person)-[holds:HOLDS]->(role:Role)-[:OF]->(whole:Organization)
OPTIONAL MATCH (speaker)-[:MADE]->(statement:Statement)
WITH whole, speaker, holds, role, count(statement) AS statements
RETURN whole.name AS organization, speaker.name AS person, role.title AS title, holds.status AS status, statements
ORDER BY organization, statements DESC, person, title, status, whole.id, speaker.id, role.id
