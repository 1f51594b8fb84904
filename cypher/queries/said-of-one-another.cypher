// Which people said what of one another, as a graph?
// $person (optional): only what this person said or others said of this person
MATCH path = (speaker:Person)-[:MADE]->(statement:Statement)-[:MENTIONS]->(other:Person)
WHERE speaker <> other AND ($person IS NULL OR $person IN [speaker.name, other.name])
RETURN path
ORDER BY statement.id, speaker.id, other.id
