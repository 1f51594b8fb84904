// Who answers whom?
MATCH (reply:Statement)-[:REPLIES_TO]->(statement:Statement)-[:MENTIONED_IN]->(document:Article)
OPTIONAL MATCH (replier:Person|Group|Organization)-[:MADE]->(reply)
OPTIONAL MATCH (replier)-[:IDENTIFIED_AS]->(replierIdentity:Identity)
OPTIONAL MATCH (speaker:Person|Group|Organization)-[:MADE]->(statement)
OPTIONAL MATCH (speaker)-[:IDENTIFIED_AS]->(speakerIdentity:Identity)
RETURN document.id AS article, coalesce(speakerIdentity, speaker).name AS speaker, statement.text AS said,
       coalesce(replierIdentity, replier).name AS replier, reply.text AS answered
ORDER BY document.date, article, statement.start, reply.start
