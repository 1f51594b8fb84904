// What is planned or may come, and whom does it concern?
MATCH (event:Event)-[:MENTIONED_IN]->(document:Article)
WHERE event.factuality IN ['planned', 'hypothetical']
RETURN document.id AS article, event.date AS date, event.name AS name, event.factuality AS factuality,
       COLLECT {
         MATCH (who:Person|Group|Organization)-[:PARTICIPATES_IN]->(event)
         OPTIONAL MATCH (who)-[:IDENTIFIED_AS]->(identity:Identity)
         RETURN DISTINCT coalesce(identity, who).name AS name
         ORDER BY name
       } AS concerned
ORDER BY date, document.date, article, event.id
