// Who was where, and when?
// $place (optional): only where the place has this in a name
MATCH (participant:Person|Group|Organization)-[part:PARTICIPATES_IN]->(happening:Event)-[:LOCATED_IN]->(scene:Place)
WHERE happening.factuality IN ['asserted', 'reported']
OPTIONAL MATCH (participant)-[:IDENTIFIED_AS]->(identity:Identity)
OPTIONAL MATCH (scene)-[:IDENTIFIED_AS]->(sceneIdentity:Identity)
WITH happening, part, coalesce(identity, participant) AS participant, coalesce(sceneIdentity, scene) AS scene
WHERE $place IS NULL
   OR any(name IN scene.name + coalesce(scene.aliases, []) WHERE toLower(name) CONTAINS toLower($place))
RETURN scene.name AS place, participant.name AS who, happening.date AS date, happening.name AS event, part.as AS how
ORDER BY place, date, who, how, happening.id, participant.id, scene.id
