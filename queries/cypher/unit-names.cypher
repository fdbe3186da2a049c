// Every name that documents use for a unit, and in how many documents; units are found by these names.
// 每个单位在文件中使用过的名称。
// param units? units: name or alias of the unit, e.g. 市科技局
CALL {
  MATCH (unit:Unit)-[seen]->() WHERE seen.surface IS NOT NULL
  RETURN unit.id AS key, seen.surface AS printed, seen.document AS document
  UNION
  MATCH (unit:Unit)<-[seen:HOLDS_POST]-() WHERE seen.surface IS NOT NULL
  RETURN unit.id AS key, seen.surface AS printed, seen.document AS document
  UNION
  MATCH (unit:Unit)
  RETURN unit.id AS key, unit.name AS printed, null AS document
}
WITH key, printed, count(DISTINCT document) AS documents
WHERE $units IS NULL OR key IN $units
MATCH (unit:Unit {id: key})
RETURN unit.name AS unit, unit.kind AS kind, unit.place AS place, printed AS surface,
  documents AS documents, unit.id AS id
ORDER BY id, surface, unit, kind, place, documents
