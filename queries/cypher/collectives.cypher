// Collective names such as 各区人民政府, and the units that each stands for in its document.
// 集体名称（如各区人民政府）及其所含单位。
// param document?: only those of this document, e.g. plan-2023
MATCH (document:Document)
WHERE $document IS NULL OR document.name = $document
WITH DISTINCT document
MATCH (document)<-[:STATED_IN]-(group:UnitGroup)
OPTIONAL MATCH (unit:Unit)-[belongs:MEMBER_OF]->(group)
RETURN DISTINCT group.name AS collective, document.name AS document, unit.name AS unit, belongs.surface AS surface,
  belongs.derived AS derived, belongs.quote AS quote, belongs.start AS start, belongs.`end` AS `end`,
  group.id AS id, unit.id AS member
ORDER BY document, collective, id, coalesce(unit, ''), coalesce(member, ''), coalesce(surface, ''),
  coalesce(start, 0), coalesce(`end`, 0), coalesce(derived, ''), quote
