// Who is related to whom, and which words say so?
// $person (optional): only relatives of the person of this name
MATCH (one:Person)-[related:RELATED_TO]->(other:Person)
OPTIONAL MATCH (one)-[:IDENTIFIED_AS]->(identity:Identity)
OPTIONAL MATCH (other)-[:IDENTIFIED_AS]->(otherIdentity:Identity)
WITH related, coalesce(identity, one) AS one, coalesce(otherIdentity, other) AS other
WHERE $person IS NULL OR $person IN one.name + one.aliases + other.name + other.aliases
RETURN one.name AS person, related.relation AS isThe, other.name AS of, related.words AS words
ORDER BY person, isThe, of, words
