// Who says otherwise about the same event: who denies what others say or an article tells as a fact, there or elsewhere?
MATCH (denier:Person|Group|Organization)-[:MADE]->(denial:Statement {polarity: 'negative'})-[:ABOUT]->(denied:Event)
// Of another article, the same event is what has the same verb or noun on the same day, with one who is identified in
// the same part. What isn't dated to the day, or names nobody, is compared within its own article alone.
OPTIONAL MATCH (denied)<-[part:PARTICIPATES_IN]-()-[:IDENTIFIED_AS]->(:Identity)
               <-[:IDENTIFIED_AS]-()-[same:PARTICIPATES_IN]->(elsewhere:Event)
WHERE same.as = part.as AND elsewhere.lemma = denied.lemma
  AND size(denied.date) >= 10 AND left(elsewhere.date, 10) = left(denied.date, 10)
WITH denier, denial, denied, [denied] + collect(DISTINCT elsewhere) AS accounts
UNWIND accounts AS told
WITH DISTINCT denier, denial, denied, told
OPTIONAL MATCH (told)<-[:ABOUT]-(claim:Statement {polarity: 'positive', question: false})
OPTIONAL MATCH (claimant:Person|Group|Organization)-[:MADE]->(claim)
// Without a claim, it is the article itself that tells of it, as a fact.
WITH denier, denial, denied, told, claim, claimant
WHERE (claim IS NOT NULL AND (claimant IS NULL OR claimant <> denier)) OR (claim IS NULL AND told.factuality = 'asserted')
MATCH (denied)-[:MENTIONED_IN]->(document:Article)
MATCH (told)-[:MENTIONED_IN]->(other:Article)
OPTIONAL MATCH (denier)-[:IDENTIFIED_AS]->(denierIdentity:Identity)
OPTIONAL MATCH (claimant)-[:IDENTIFIED_AS]->(claimantIdentity:Identity)
RETURN denied.name AS event, document.id AS article, coalesce(denierIdentity, denier).name AS speaker,
       denial.text AS denies, other.id AS otherArticle, coalesce(claimantIdentity, claimant).name AS otherSpeaker,
       coalesce(claim.text, told.name) AS says
ORDER BY document.date, article, denial.start, denier.id, other.date, otherArticle, claim.start, claimant.id, told.id
