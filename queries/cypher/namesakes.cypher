// Officials of one name that are kept apart, with their units and the words that name them.
// 同名而未认定为同一人的人员。
MATCH (one:Official)
WITH one.name AS name, count(one) AS bearers
WHERE bearers > 1
MATCH (official:Official)-[post:HOLDS_POST]->(unit:Unit)
WHERE official.name = name
MATCH (document:Document) WHERE document.id = post.document
RETURN name AS official, unit.name AS unit, post.title AS title, document.name AS document,
  post.quote AS quote, post.start AS start, post.`end` AS `end`, official.id AS person
ORDER BY official, person, document, start, unit, title, `end`, quote
