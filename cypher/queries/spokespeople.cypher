// Who speaks for which organisation, in which role, and how often?
MATCH (person:Person)-[holds:HOLDS]->(role:Role)-[:OF]->(body:Organization)
OPTIONAL MATCH (person)-[:MADE]->(statement:Statement)
OPTIONAL MATCH (person)-[:IDENTIFIED_AS]->(identity:Identity)
OPTIONAL MATCH (body)-[:IDENTIFIED_AS]->(bodyIdentity:Identity)
WITH coalesce(bodyIdentity, body) AS whole, coalesce(identity, person) AS speaker, role.title AS title,
     holds.status AS status, count(DISTINCT statement) AS statements
RETURN whole.name AS organization, speaker.name AS person, title, status, statements
ORDER BY organization, statements DESC, person, title, status, whole.id, speaker.id
