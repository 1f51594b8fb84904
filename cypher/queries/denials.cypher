// Who denied or refused what?
// $name (optional): only who has this in the name
MATCH (denier:Person|Group|Organization)-[made:MADE]->(statement:Statement {polarity: 'negative'})
MATCH (statement)-[:MENTIONED_IN]->(document:Article)
WHERE $name IS NULL OR toLower(denier.name) CONTAINS toLower($name)
RETURN document.id AS article, denier.name AS source, made.cue AS cue, statement.text AS text
ORDER BY document.date, article, statement.start, denier.id
