// Which roles did each person have, over time?
// $person (optional): only the person of this name
MATCH (person:Person)-[holds:HOLDS]->(role:Role)-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (person)-[:IDENTIFIED_AS]->(identity:Identity)
WITH identity, coalesce(identity, person) AS person, holds, role, document
WHERE $person IS NULL OR person.name = $person OR $person IN person.aliases
RETURN person.name AS person, document.date AS date, document.id AS article, holds.status AS status,
       role.title AS title, role.of AS of
ORDER BY person, identity.id, date, article, role.id, status
