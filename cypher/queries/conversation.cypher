// How did a conversation go, who answering whom, as a graph?
// $article (optional): only in the article with this id
MATCH path = (replier:Person|Group|Organization)-[:MADE]->(reply:Statement)-[:REPLIES_TO]->(said:Statement)
             <-[:MADE]-(speaker:Person|Group|Organization)
MATCH (reply)-[:MENTIONED_IN]->(document:Article)
WHERE $article IS NULL OR document.id = $article
RETURN path
ORDER BY document.date, document.id, said.start, reply.start, replier.id, speaker.id
