// Every name that documents use for a unit, and in how many documents; units are found by these names.
// 每个单位在文件中使用过的名称。
// param units? units: name or alias of the unit, e.g. 市科技局
CALL {
  MATCH (unit:Unit)-[seen]->() WHERE seen.surface IS NOT NULL
  RETURN unit, seen.surface AS printed, seen.document AS document
  UNION ALL
  MATCH (unit:Unit)<-[seen:HOLDS_POST]-() WHERE seen.surface IS NOT NULL
  RETURN unit, seen.surface AS printed, seen.document AS document
  UNION ALL
  MATCH (unit:Unit)
  RETURN unit, unit.name AS printed, null AS document
}
WITH unit, printed, document
WHERE $units IS NULL OR unit.id IN $units
RETURN unit.name AS unit, unit.kind AS kind, unit.place AS place, printed AS surface,
  count(DISTINCT document) AS documents, unit.id AS id
ORDER BY id, surface, unit, kind, place, documents
