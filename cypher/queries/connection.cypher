// By how few steps are two people connected, as a graph?
// $one: the name of one person
// $other: the name of the other
MATCH (one:Person)
WHERE one.name = $one OR $one IN one.aliases
MATCH (other:Person)
WHERE other <> one AND (other.name = $other OR $other IN other.aliases)
MATCH path = allShortestPaths(
  (one)-[:MADE|ADDRESSED_TO|WITHIN|REPLIES_TO|MENTIONS|ABOUT|PARTICIPATES_IN|RELATED_TO|HOLDS|OF*..8]-(other)
)
RETURN length(path) AS steps, path
ORDER BY steps, [node IN nodes(path) | node.id], [step IN relationships(path) | type(step)]
