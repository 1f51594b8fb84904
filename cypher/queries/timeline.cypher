// What happened when and where, and who took part?
// $from (optional): the first day, such as "2021-10-01"
// $to (optional): the last day
MATCH (event:Event)
WHERE event.date IS NOT NULL AND event.factuality IN ['asserted', 'reported']
  AND ($from IS NULL OR event.date >= $from) AND ($to IS NULL OR left(event.date, size($to)) <= $to)
OPTIONAL MATCH (event)-[:LOCATED_IN]->(place:Place)
OPTIONAL MATCH (place)-[:IDENTIFIED_AS]->(identity:Identity)
WITH event, coalesce(identity, place).name AS place
ORDER BY place
WITH event, collect(place) AS places
OPTIONAL MATCH (who:Person|Group|Organization)-[part:PARTICIPATES_IN]->(event)
OPTIONAL MATCH (who)-[:IDENTIFIED_AS]->(identity:Identity)
WITH event, places, coalesce(identity, who).name AS name, part.as AS as
ORDER BY name, as
WITH event, places, collect({name: name, as: as}) AS participants
RETURN event.date AS date, event.name AS name, event.factuality AS factuality, places,
       [one IN participants WHERE one.name IS NOT NULL] AS participants
ORDER BY date, event.id
