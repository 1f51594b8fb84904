// Who is related to whom, and which words say so?
// $person (optional): only relatives of the person of this name
MATCH (one:Person)-[related:RELATED_TO]->(other:Person)
WHERE $person IS NULL OR $person IN [one.name, other.name]
RETURN one.name AS person, related.relation AS isThe, other.name AS of, related.words AS words
ORDER BY person, isThe, of
