// Who said what to whom, and in which role, as a graph?
// $article (optional): only in the article with this id
MATCH path = (first)<-[:HOLDS*0..1]-(speaker:Person|Group|Organization)-[:MADE]->(statement:Statement)
             -[:ADDRESSED_TO|REPLIES_TO|WITHIN*0..1]->(last)
MATCH (statement)-[:MENTIONED_IN]->(document:Article)
WHERE $article IS NULL OR document.id = $article
RETURN path
ORDER BY document.date, document.id, statement.start, speaker.id, first.id, last.id,
         [step IN relationships(path) | type(step)]
