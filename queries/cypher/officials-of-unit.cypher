// Officials that documents name in a unit, oldest document first.
// 文件中提到的某单位领导和工作人员。
// param units units: name or alias of the unit, e.g. 市科技局
// param title?: words of the title, of which no deputy's are meant, e.g. 局长
// param document?: only as this document names them, e.g. plan-2023
MATCH (official:Official)-[post:HOLDS_POST]->(unit:Unit)
WHERE unit.id IN $units
  AND ($title IS NULL OR (post.title CONTAINS $title AND NOT post.title CONTAINS '副' + $title))
WITH official, post, unit, post.document AS key
MATCH (document:Document {name: key})
WHERE $document IS NULL OR document.name = $document
RETURN unit.name AS unit, official.name AS official, post.title AS title, post.surface AS surface,
  document.name AS document, document.issued_on AS issued_on, post.derived AS derived,
  post.quote AS quote, post.start AS start, post.`end` AS `end`, official.id AS person
ORDER BY coalesce(issued_on, ''), coalesce(document, ''), start, `end`, person, unit, coalesce(title, ''), official,
  surface, derived, quote
