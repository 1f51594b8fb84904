// Which questions were asked, by whom, and what was answered?
MATCH (asked:Statement {question: true})-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (asking:Person|Group|Organization)-[:MADE]->(asked)
OPTIONAL MATCH (answered:Statement)-[:REPLIES_TO]->(asked)
OPTIONAL MATCH (answering:Person|Group|Organization)-[:MADE]->(answered)
RETURN document.id AS article, asking.name AS asker, asked.text AS question, answering.name AS answerer,
       answered.text AS answer
ORDER BY document.date, article, asked.start, answered.start, asking.id, answering.id
