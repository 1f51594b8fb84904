// In each article, which events are denied, or told by somebody but not by the article itself?
MATCH (event:Event)-[:MENTIONED_IN]->(document:Article)
WHERE event.factuality IN ['denied', 'reported']
OPTIONAL MATCH (statement:Statement)-[:ABOUT]->(event)
OPTIONAL MATCH (source:Person|Group|Organization)-[:MADE]->(statement)
OPTIONAL MATCH (source)-[:IDENTIFIED_AS]->(identity:Identity)
WITH document, event, statement, coalesce(identity, source).name AS source
ORDER BY statement.start, source
WITH document, event,
     collect({source: source, polarity: statement.polarity, text: statement.text}) AS statements
RETURN document.id AS article, event.name AS name, event.factuality AS factuality,
       [one IN statements WHERE one.text IS NOT NULL] AS statements
ORDER BY document.date, article, event.id
