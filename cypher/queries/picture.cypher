// What was read of an article, the article itself aside, as a graph?
// $article (optional): only of the article with this id
MATCH (node)-[:MENTIONED_IN]->(document:Article)
WHERE $article IS NULL OR document.id = $article
MATCH path = (node)-[fact]->(other)
WHERE type(fact) <> 'MENTIONED_IN'
RETURN path
ORDER BY document.id, node.id, type(fact), other.id, coalesce(fact.as, fact.relation, fact.status)
