// Who denied or refused what?
// $name (optional): only who has this in a name
MATCH (source:Person|Group|Organization)-[made:MADE]->(statement:Statement {polarity: 'negative'})
MATCH (statement)-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (source)-[:IDENTIFIED_AS]->(identity:Identity)
WITH document, made, statement, source.id AS id, coalesce(identity, source) AS denier
WHERE $name IS NULL
   OR any(name IN denier.name + coalesce(denier.aliases, []) WHERE toLower(name) CONTAINS toLower($name))
RETURN document.id AS article, denier.name AS source, made.cue AS cue, statement.text AS text
ORDER BY document.date, article, statement.start, id
