// Which names do several articles share, and in which articles do they stand?
MATCH (named:Person|Organization)-[:MENTIONED_IN]->(document:Article)
WHERE named.named = true
WITH head(labels(named)) AS label, named.name AS name, document
ORDER BY document.date, document.id
WITH label, name, collect(DISTINCT document.id) AS articles
WHERE size(articles) > 1
RETURN name, label, articles
ORDER BY size(articles) DESC, name, label
