// Leading groups in which a unit, or an official who holds a post in it, sits.
// 某单位或其人员参加的领导小组。
// param units units: name or alias of the unit, e.g. 市科技局
// param document?: only groups of this document, e.g. plan-2023
CALL {
  MATCH (unit:Unit)-[belongs:MEMBER_OF]->(group:Unit)
  WHERE unit.id IN $units
  RETURN unit, null AS official, belongs.title AS title, belongs, group
  UNION ALL
  MATCH (group:Unit)<-[belongs:MEMBER_OF]-(person:Official)-[post:HOLDS_POST]->(unit:Unit)
  WHERE unit.id IN $units AND post.document = belongs.document AND post.start = belongs.start
  RETURN unit, person.name AS official, post.title AS title, belongs, group
}
WITH unit, official, title, belongs, group, belongs.document AS key
MATCH (document:Document {name: key})
WHERE $document IS NULL OR document.name = $document
RETURN unit.name AS unit, group.name AS `group`, belongs.role AS role, official AS official, title AS title,
  document.name AS document, document.issued_on AS issued_on, belongs.derived AS derived, belongs.quote AS quote,
  belongs.start AS start, belongs.`end` AS `end`
ORDER BY coalesce(issued_on, '') DESC, document, `group`, start, `end`, unit, coalesce(official, ''),
  coalesce(title, ''), coalesce(role, ''), derived, quote
