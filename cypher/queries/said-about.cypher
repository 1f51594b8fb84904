// What was said about a person, an organisation, a place or a work, and by whom?
// $name: a part of the name
MATCH (meant)<-[:MENTIONS]-(statement:Statement)-[:MENTIONED_IN]->(document:Article)
WHERE toLower(meant.name) CONTAINS toLower($name)
OPTIONAL MATCH (source:Person|Group|Organization)-[:MADE]->(statement)
RETURN document.id AS article, head(labels(meant)) AS label, meant.name AS name, source.name AS speaker,
       statement.text AS text
ORDER BY document.date, article, statement.start, meant.id, source.id
