// Which people said what of one another, as a graph?
// $person (optional): only what this person said or others said of this person
MATCH path = (speaker:Person)-[:MADE]->(statement:Statement)-[:MENTIONS]->(other:Person)
WHERE speaker <> other
OPTIONAL MATCH (speaker)-[:IDENTIFIED_AS]->(identity:Identity)
OPTIONAL MATCH (other)-[:IDENTIFIED_AS]->(otherIdentity:Identity)
WITH path, statement, speaker.id AS speakerId, other.id AS otherId,
     coalesce(identity, speaker) AS speaker, coalesce(otherIdentity, other) AS other
WHERE $person IS NULL OR $person IN speaker.name + speaker.aliases + other.name + other.aliases
RETURN path
ORDER BY statement.id, speakerId, otherId
