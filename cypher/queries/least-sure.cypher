// Which facts should be checked first, because the reading is least sure of them?
// $below (optional): the confidence below which a fact is shown, 0.5 where it isn't given
MATCH (from)-[fact]->(to)
WHERE fact.confidence < coalesce($below, 0.5) AND type(fact) <> 'MENTIONED_IN'
// Names are the article's own, to be found there. An identity has reasons in place of words.
RETURN fact.confidence AS confidence, coalesce(from.name, from.title, from.text) AS start, type(fact) AS fact,
       coalesce(to.name, to.title, to.text) AS end, head(coalesce(fact.words, fact.reasons)) AS words
ORDER BY confidence, fact, from.id, to.id
