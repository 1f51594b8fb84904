// Who holds which role, and which words prove it?
// $title (optional): only roles with this in their title, such as "minister"
MATCH (person:Person)-[holds:HOLDS]->(role:Role)
WHERE $title IS NULL OR toLower(role.title) CONTAINS toLower($title)
OPTIONAL MATCH (person)-[:IDENTIFIED_AS]->(identity:Identity)
RETURN coalesce(identity, person).name AS person, holds.status AS status, role.title AS title, role.of AS of,
       holds.words AS words, holds.evidence AS evidence
ORDER BY title, person, role.id, status
