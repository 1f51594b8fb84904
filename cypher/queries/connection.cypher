// By how few steps are two people connected, as a graph?
// $one: the name of one person
// $other: the name of the other
MATCH (first:Person)
OPTIONAL MATCH (first)-[:IDENTIFIED_AS]->(identity:Identity)
WITH DISTINCT coalesce(identity, first) AS one
WHERE one.name = $one OR $one IN one.aliases
MATCH (second:Person)
OPTIONAL MATCH (second)-[:IDENTIFIED_AS]->(identity:Identity)
WITH DISTINCT one, coalesce(identity, second) AS other
WHERE other <> one AND (other.name = $other OR $other IN other.aliases)
MATCH path = allShortestPaths(
  (one)-[:MADE|ADDRESSED_TO|WITHIN|REPLIES_TO|MENTIONS|ABOUT|PARTICIPATES_IN|RELATED_TO|HOLDS|OF|IDENTIFIED_AS*..14]-(other)
)
// From article to article is no step of its own.
WITH path, size([step IN relationships(path) WHERE type(step) <> 'IDENTIFIED_AS']) AS steps
WHERE steps <= 8
RETURN steps, path
ORDER BY steps, [node IN nodes(path) | node.id], [step IN relationships(path) | type(step)]
