// Who spoke to whom, and how often?
MATCH (speaker:Person|Group|Organization)-[:MADE]->(statement:Statement)-[:ADDRESSED_TO]->
      (addressee:Person|Group|Organization)
WITH speaker.name AS speaker, addressee.name AS addressee, statement ORDER BY statement.id
RETURN speaker, addressee, count(statement) AS statements, head(collect(statement.text)) AS first
ORDER BY statements DESC, speaker, addressee
