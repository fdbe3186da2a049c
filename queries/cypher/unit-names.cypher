// Every name that documents use for a unit, and in how many documents; its canonical name is there in any case.
// 每个单位在文件中使用过的名称。
// param units? units: name or alias of the unit, e.g. 市科技局
CALL {
  MATCH (unit:Unit) WHERE unit.id IN $units RETURN unit
  UNION
  MATCH (unit:Unit) WHERE $units IS NULL RETURN unit
}
OPTIONAL MATCH (unit)-[seen:STATED_IN]->(:Document)
WITH unit, seen.surface AS printed, count(DISTINCT seen.document) AS documents
WITH unit, collect(printed) AS given, collect({printed: printed, documents: documents}) AS names
UNWIND names + CASE WHEN unit.name IN given THEN [] ELSE [{printed: unit.name, documents: 0}] END AS one
WITH unit, one WHERE one.printed IS NOT NULL
RETURN unit.name AS unit, unit.kind AS kind, unit.place AS place, one.printed AS surface,
  one.documents AS documents, unit.id AS id
ORDER BY id, surface, unit, kind, place, documents
