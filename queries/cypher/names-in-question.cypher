// Names of the store that stand in a question: units, leading groups, officials, things, documents, metrics.
// 问句中出现的库内名称：单位、领导小组、人员、实验室等、文件、指标。
// param question pieces: the question, e.g. 市科技局牵头哪些任务?
CALL {
  MATCH (name:Name) WHERE name.plain IN $question RETURN name.kind AS kind, name.name AS name
  UNION
  MATCH (unit:Unit) WHERE unit.name IN $question
  RETURN CASE WHEN unit.kind = 'LeadingGroup' THEN 'group' ELSE 'unit' END AS kind, unit.name AS name
  UNION
  MATCH (official:Official) WHERE official.name IN $question RETURN 'official' AS kind, official.name AS name
  UNION
  MATCH (document:Document) WHERE document.name IN $question RETURN 'document' AS kind, document.name AS name
  UNION
  MATCH (target:Target) WHERE target.name IN $question RETURN 'metric' AS kind, target.name AS name
  UNION
  MATCH (lab:Lab) WHERE lab.name IN $question RETURN 'thing' AS kind, lab.name AS name
  UNION
  MATCH (facility:Facility) WHERE facility.name IN $question RETURN 'thing' AS kind, facility.name AS name
  UNION
  MATCH (platform:Platform) WHERE platform.name IN $question RETURN 'thing' AS kind, platform.name AS name
  UNION
  MATCH (project:Project) WHERE project.name IN $question RETURN 'thing' AS kind, project.name AS name
}
RETURN DISTINCT kind AS kind, name AS name
ORDER BY kind, name
