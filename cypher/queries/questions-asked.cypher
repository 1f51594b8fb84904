// Which questions were asked, by whom, and what was answered?
MATCH (asked:Statement {question: true})-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (asking:Person|Group|Organization)-[:MADE]->(asked)
OPTIONAL MATCH (asking)-[:IDENTIFIED_AS]->(askingIdentity:Identity)
OPTIONAL MATCH (answered:Statement)-[:REPLIES_TO]->(asked)
OPTIONAL MATCH (answering:Person|Group|Organization)-[:MADE]->(answered)
OPTIONAL MATCH (answering)-[:IDENTIFIED_AS]->(answeringIdentity:Identity)
RETURN document.id AS article, coalesce(askingIdentity, asking).name AS asker, asked.text AS question,
       coalesce(answeringIdentity, answering).name AS answerer, answered.text AS answer
ORDER BY document.date, article, asked.start, answered.start, asking.id, answering.id
