// What did one person's day look like: what happened, where, and who else was there, as a graph?
// $person: the person's name
// $day (optional): only this day, such as "2021-10-21"; or a month or a year
MATCH happening = (person:Person)-[:PARTICIPATES_IN]->(event:Event)
WHERE event.date IS NOT NULL AND ($day IS NULL OR event.date STARTS WITH $day)
OPTIONAL MATCH (person)-[:IDENTIFIED_AS]->(identity:Identity)
WITH happening, event, coalesce(identity, person) AS person
WHERE person.name = $person OR $person IN person.aliases
OPTIONAL MATCH place = (event)-[:LOCATED_IN]->(where:Place)
WITH happening, event, place
ORDER BY where.id
WITH happening, event, collect(place) AS places
OPTIONAL MATCH meeting = (event)<-[:PARTICIPATES_IN]-(other:Person|Group|Organization)
WHERE NOT other IN nodes(happening)
WITH happening, event, places, meeting
ORDER BY other.id
WITH happening, event, places, collect(meeting) AS company
RETURN happening, places, company
ORDER BY event.date, event.id
