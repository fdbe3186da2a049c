// Every name by which a document calls a unit: document, name as printed in full, unit, its place, and canonical name.
// 各文件中每个单位的名称：文件、原文名称、单位、所在地、规范名称。
// param document? text: only names of this document, e.g. plan-2023
MATCH (document:Document)
WHERE $document IS NULL OR document.name = $document
WITH DISTINCT document
MATCH (document)<-[seen:STATED_IN]-(unit:Unit)
WHERE seen.surface IS NOT NULL
RETURN DISTINCT document.name AS document, seen.surface AS surface, unit.id AS unit, unit.place AS place,
  unit.name AS name
ORDER BY document, surface, unit, place, name
