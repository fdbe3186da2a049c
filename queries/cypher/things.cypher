// Labs, facilities, platforms and projects that documents name, with the collective that a list gives them.
// 文件中提到的实验室、设施、平台和项目。
// param kind?: lab, facility, platform or project, e.g. lab
// param document?: only those of this document, e.g. plan-2023
MATCH (document:Document)
WHERE $document IS NULL OR document.name = $document
WITH DISTINCT document
MATCH (document)<-[seen:STATED_IN]-(thing)
WHERE thing:Lab OR thing:Facility OR thing:Platform OR thing:Project
OPTIONAL MATCH (thing)-[part:PART_OF]->(whole:UnitGroup) WHERE part.document = seen.document
WITH thing, seen, document, min(whole.name) AS collective, CASE WHEN thing:Lab THEN 'lab' WHEN thing:Facility
  THEN 'facility' WHEN thing:Platform THEN 'platform' ELSE 'project' END AS sort
WHERE $kind IS NULL OR sort = $kind
RETURN sort AS kind, thing.name AS thing, seen.surface AS surface, collective AS collective,
  document.name AS document, seen.derived AS derived, seen.quote AS quote, seen.start AS start, seen.`end` AS `end`,
  thing.id AS id
ORDER BY kind, thing, document, start, `end`, coalesce(surface, ''), id, collective, derived, quote
