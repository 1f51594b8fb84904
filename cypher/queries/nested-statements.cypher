// Who says that somebody else said something?
MATCH (inner:Statement)-[:WITHIN]->(outer:Statement)-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (teller:Person|Group|Organization)-[:MADE]->(outer)
OPTIONAL MATCH (source:Person|Group|Organization)-[:MADE]->(inner)
RETURN document.id AS article, teller.name AS teller, source.name AS source, inner.text AS text, outer.text AS inside
ORDER BY document.date, article, inner.start
