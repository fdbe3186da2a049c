// Every name that a question may hold: units, leading groups, officials, things, documents, metrics, places.
// 提问时可能用到的全部名称：单位、领导小组、人员、实验室、文件、指标、地区。
CALL {
  MATCH (unit:Unit) RETURN CASE WHEN unit.kind = 'LeadingGroup' THEN 'group' ELSE 'unit' END AS kind, unit.name AS name
  UNION
  MATCH (unit:Unit)-[seen]->() WHERE seen.surface IS NOT NULL
  RETURN CASE WHEN unit.kind = 'LeadingGroup' THEN 'group' ELSE 'unit' END AS kind, seen.surface AS name
  UNION
  MATCH (unit:Unit)<-[seen:HOLDS_POST]-() WHERE seen.surface IS NOT NULL RETURN 'unit' AS kind, seen.surface AS name
  UNION
  MATCH (official:Official) RETURN 'official' AS kind, official.name AS name
  UNION
  MATCH (thing) WHERE thing:Lab OR thing:Facility OR thing:Platform OR thing:Project
  RETURN 'thing' AS kind, thing.name AS name
  UNION
  MATCH (thing)-[seen:STATED_IN]->() WHERE thing:Lab OR thing:Facility OR thing:Platform OR thing:Project
  RETURN 'thing' AS kind, seen.surface AS name
  UNION
  MATCH (document:Document) RETURN 'document' AS kind, document.name AS name
  UNION
  MATCH (unit:Unit) RETURN 'place' AS kind, unit.place AS name
  UNION
  MATCH (target:Target) RETURN 'metric' AS kind, target.name AS name
}
WITH DISTINCT kind, name WHERE name IS NOT NULL
RETURN kind AS kind, name AS name
ORDER BY kind, name
