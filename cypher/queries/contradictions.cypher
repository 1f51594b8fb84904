// Who contradicts whom about an event, as a graph?
// $event (optional): only about events with this in their name, such as "fire"
MATCH path = (one:Person|Group|Organization)-[:MADE]->(claim:Statement {polarity: 'positive'})-[:ABOUT]->(event:Event)
             <-[:ABOUT]-(denial:Statement {polarity: 'negative'})<-[:MADE]-(other:Person|Group|Organization)
WHERE one <> other AND NOT claim.question AND ($event IS NULL OR toLower(event.name) CONTAINS toLower($event))
RETURN path
ORDER BY event.id, claim.id, denial.id, one.id, other.id
