// Who spoke to whom, and how often?
WITH EXISTS { MATCH (:Identity) } AS identified
MATCH (speaker:Person|Group|Organization)-[:MADE]->(statement:Statement)-[:ADDRESSED_TO]->
      (addressee:Person|Group|Organization)
OPTIONAL MATCH (speaker)-[:IDENTIFIED_AS]->(identity:Identity)
OPTIONAL MATCH (addressee)-[:IDENTIFIED_AS]->(addresseeIdentity:Identity)
WITH identified, coalesce(identity, speaker) AS speaker, coalesce(addresseeIdentity, addressee) AS addressee, statement
// Where nothing is identified, equal names count as one.
WITH speaker.name AS speaker, addressee.name AS addressee, statement,
     CASE WHEN identified THEN [speaker.id, addressee.id] END AS key
ORDER BY statement.id
WITH speaker, addressee, key, count(statement) AS statements, head(collect(statement.text)) AS first
RETURN speaker, addressee, statements, first
ORDER BY statements DESC, speaker, addressee, key
