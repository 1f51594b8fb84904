// Who said what about an event?
// $event: a word of the event's name, such as "fire"
MATCH (event:Event)<-[:ABOUT]-(statement:Statement)-[:MENTIONED_IN]->(document:Article)
WHERE toLower(event.name) CONTAINS toLower($event)
OPTIONAL MATCH (speaker:Person|Group|Organization)-[:MADE]->(statement)
RETURN document.id AS article, event.name AS name, speaker.name AS speaker, statement.polarity AS polarity,
       statement.text AS text
ORDER BY document.date, article, statement.start, event.id
