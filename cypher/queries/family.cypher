// Who belongs to somebody's family, and how, as a graph?
// $person (optional): only the family of the person of this name
MATCH path = (one:Person)-[:RELATED_TO*1..3]-(other:Person)
WHERE one <> other
OPTIONAL MATCH (one)-[:IDENTIFIED_AS]->(identity:Identity)
OPTIONAL MATCH (other)-[:IDENTIFIED_AS]->(otherIdentity:Identity)
WITH path, coalesce(identity, one) AS one, coalesce(otherIdentity, other) AS other
WHERE $person IS NULL OR one.name = $person OR $person IN one.aliases
RETURN one.name AS person, other.name AS relative, path
ORDER BY person, length(path), relative, [node IN nodes(path) | node.id],
         [step IN relationships(path) | step.relation]
