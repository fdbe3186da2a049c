// Posts of an official as documents give them, oldest first; namesakes that nothing joins are kept apart by person.
// 某人担任过的职务，按文件时间排列。
// param official: the name, e.g. 王某某
MATCH (official:Official)-[post:HOLDS_POST]->(unit:Unit)
WHERE official.name = $official
WITH official, post, unit, post.document AS key
MATCH (document:Document {name: key})
RETURN official.name AS official, official.id AS person, post.surface AS surface, post.title AS title,
  unit.name AS unit, document.name AS document, document.issued_on AS issued_on, post.derived AS derived,
  post.quote AS quote, post.start AS start, post.`end` AS `end`
ORDER BY person, coalesce(issued_on, ''), coalesce(document, ''), start, `end`, unit, coalesce(title, ''), official,
  surface, derived, quote
