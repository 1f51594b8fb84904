// In each article, who is quoted most, and with how many words?
// $article (optional): only in the article with this id
MATCH (source:Person|Group|Organization)-[:MADE]->(statement:Statement)-[:MENTIONED_IN]->(document:Article)
WHERE $article IS NULL OR document.id = $article
OPTIONAL MATCH (source)-[:IDENTIFIED_AS]->(identity:Identity)
WITH document, coalesce(identity, source) AS source, statement
WITH document, source, count(statement) AS statements, sum(size(split(statement.text, ' '))) AS words
WITH document, sum(words) AS allWords, collect({source: source, statements: statements, words: words}) AS speakers
UNWIND speakers AS speaker
WITH document, allWords, speaker, speaker.source AS source
RETURN document.id AS article, source.name AS name, speaker.statements AS statements, speaker.words AS words,
       round(100.0 * speaker.words / allWords) AS percent
ORDER BY document.date, article, words DESC, statements DESC, name, source.id
