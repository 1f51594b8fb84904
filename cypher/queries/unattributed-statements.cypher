// Behind which statements does the article name nobody?
MATCH (statement:Statement)-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (source:Person|Group|Organization)-[:MADE]->(statement)
WITH document, statement, collect(source) AS sources
WHERE none(source IN sources WHERE source.named)
RETURN document.id AS article, [source IN sources | source.name] AS describedAs, statement.text AS text
ORDER BY document.date, article, statement.start
