// Who said what about an event?
// $event (optional): only about events with this in their name, such as "fire"
MATCH (event:Event)<-[:ABOUT]-(statement:Statement)-[:MENTIONED_IN]->(document:Article)
WHERE $event IS NULL OR toLower(event.name) CONTAINS toLower($event)
OPTIONAL MATCH (source:Person|Group|Organization)-[:MADE]->(statement)
OPTIONAL MATCH (source)-[:IDENTIFIED_AS]->(identity:Identity)
RETURN document.id AS article, event.name AS name, coalesce(identity, source).name AS speaker,
       statement.polarity AS polarity, statement.text AS text
ORDER BY document.date, article, statement.start, event.id, source.id
