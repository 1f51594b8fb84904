// Who was where, and when?
// $place (optional): only where the place has this in its name
MATCH (participant:Person|Group|Organization)-[part:PARTICIPATES_IN]->(happening:Event)-[:LOCATED_IN]->(scene:Place)
WHERE happening.factuality IN ['asserted', 'reported']
  AND ($place IS NULL OR toLower(scene.name) CONTAINS toLower($place))
RETURN scene.name AS place, participant.name AS who, happening.date AS date, happening.name AS event, part.as AS how
ORDER BY place, date, who, how, happening.id, participant.id, scene.id
