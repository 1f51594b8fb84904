// Which people and organisations stand in several articles, and in which?
WITH EXISTS { MATCH (:Identity) } AS identified
MATCH (named:Person|Organization)-[:MENTIONED_IN]->(document:Article)
WHERE named.named = true
OPTIONAL MATCH (named)-[:IDENTIFIED_AS]->(identity:Identity)
// Where nothing is identified, equal names count as one.
WITH head(labels(named)) AS label, coalesce(identity, named).name AS name, document,
     CASE WHEN identified THEN coalesce(identity, named).id END AS key
ORDER BY document.date, document.id
WITH label, name, key, collect(DISTINCT document.id) AS articles
WHERE size(articles) > 1
RETURN name, label, articles
ORDER BY size(articles) DESC, name, label, key
