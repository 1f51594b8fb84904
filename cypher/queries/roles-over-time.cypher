// Which roles did each person have, over time?
// $person (optional): only the person of this name
MATCH (person:Person)-[holds:HOLDS]->(role:Role)-[:MENTIONED_IN]->(document:Article)
WHERE $person IS NULL OR person.name = $person
RETURN person.name AS person, document.date AS date, document.id AS article, holds.status AS status,
       role.title AS title, role.of AS of
ORDER BY person, date, article, role.id, status
