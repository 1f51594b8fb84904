// What did each person say, over time?
// $person (optional): only the person of this name
MATCH (person:Person)-[:MADE]->(statement:Statement)-[:MENTIONED_IN]->(document:Article)
WHERE $person IS NULL OR person.name = $person
RETURN person.name AS person, document.date AS date, document.id AS article, statement.kind AS kind,
       statement.text AS text
ORDER BY person, date, article, statement.start
