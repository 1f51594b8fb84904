// Who says that somebody else said something?
MATCH (inner:Statement)-[:WITHIN]->(outer:Statement)-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (teller:Person|Group|Organization)-[:MADE]->(outer)
OPTIONAL MATCH (teller)-[:IDENTIFIED_AS]->(tellerIdentity:Identity)
OPTIONAL MATCH (source:Person|Group|Organization)-[:MADE]->(inner)
OPTIONAL MATCH (source)-[:IDENTIFIED_AS]->(sourceIdentity:Identity)
RETURN document.id AS article, coalesce(tellerIdentity, teller).name AS teller,
       coalesce(sourceIdentity, source).name AS source, inner.text AS text, outer.text AS inside
ORDER BY document.date, article, inner.start
