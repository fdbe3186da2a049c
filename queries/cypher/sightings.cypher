// Every name that a document uses for a unit, with the words where it first does.
// 各文件对单位的称谓及其首次出现的原文。
// param units? units: name or alias of the unit, e.g. 市科技局
MATCH (unit:Unit)
WHERE $units IS NULL OR unit.id IN $units
WITH DISTINCT unit
MATCH (unit)-[seen:STATED_IN]->(document:Document)
RETURN unit.name AS unit, unit.kind AS kind, unit.place AS place, seen.surface AS surface,
  document.name AS document, seen.quote AS quote, seen.start AS start, seen.`end` AS `end`, unit.id AS id
ORDER BY id, document, start, surface, `end`, unit, kind, place, quote
