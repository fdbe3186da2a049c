// Every name that documents use for a unit, and in how many documents; units are found by these names.
// 每个单位在文件中使用过的名称。
// param units? units: name or alias of the unit, e.g. 市科技局
MATCH (unit:Unit)
WHERE $units IS NULL OR unit.id IN $units
OPTIONAL MATCH (unit)-[seen:STATED_IN]->(document:Document)
RETURN unit.name AS unit, unit.kind AS kind, unit.place AS place, seen.surface AS surface,
  count(DISTINCT document.id) AS documents, unit.id AS id
ORDER BY id, coalesce(surface, '')
