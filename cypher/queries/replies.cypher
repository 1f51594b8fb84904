// Who answers whom?
MATCH (reply:Statement)-[:REPLIES_TO]->(statement:Statement)-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (replier:Person|Group|Organization)-[:MADE]->(reply)
OPTIONAL MATCH (speaker:Person|Group|Organization)-[:MADE]->(statement)
RETURN document.id AS article, speaker.name AS speaker, statement.text AS said, replier.name AS replier,
       reply.text AS answered
ORDER BY document.date, article, statement.start, reply.start
