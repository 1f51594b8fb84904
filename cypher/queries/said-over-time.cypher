// In each article, from the oldest to the newest, what did each person say?
// $person (optional): only who has this name
MATCH (speaker:Person)-[:MADE]->(statement:Statement)-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (speaker)-[:IDENTIFIED_AS]->(identity:Identity)
WITH document, statement, coalesce(identity, speaker) AS speaker
WHERE $person IS NULL OR speaker.name = $person OR $person IN speaker.aliases
RETURN document.date AS date, document.id AS article, speaker.name AS person, statement.kind AS kind,
       statement.text AS text
ORDER BY date, article, person, speaker.id, statement.start, statement.id
