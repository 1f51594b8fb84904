// Which events rest on the word of one source alone?
MATCH (source:Person|Group|Organization)-[:MADE]->(statement:Statement)-[:ABOUT]->(event:Event {factuality: 'reported'})
MATCH (event)-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (source)-[:IDENTIFIED_AS]->(identity:Identity)
WITH document, event, coalesce(identity, source) AS source, statement
ORDER BY statement.start, statement.id
WITH document, event, collect(DISTINCT source) AS sources, collect(DISTINCT statement.text) AS texts
WHERE size(sources) = 1
RETURN document.id AS article, event.name AS name, sources[0].name AS source, texts
ORDER BY document.date, article, event.id
