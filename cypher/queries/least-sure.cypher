// Which facts should be checked first, because the reading is least sure of them?
// $below (optional): the confidence below which a fact is shown, 0.5 where it isn't given
MATCH (from)-[fact]->(to)
WHERE fact.confidence < coalesce($below, 0.5) AND type(fact) <> 'MENTIONED_IN'
RETURN fact.confidence AS confidence, coalesce(from.name, from.title, from.text) AS start, type(fact) AS fact,
       coalesce(to.name, to.title, to.text) AS end, head(fact.words) AS words
ORDER BY confidence, fact, from.id, to.id
