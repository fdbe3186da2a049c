// Every unit in every role on the tasks of a unit, its own among them: by name, or through a collective.
// 某单位各项任务的全部承担单位及其角色，含通过集体名称承担的。
// param units units: name or alias of the unit, e.g. 市科技局
// param document?: only tasks of this document, e.g. plan-2023
// param year?: only tasks of documents of this year, e.g. 2023
CALL {
  MATCH (given:Unit)
  WHERE given.id IN $units
  WITH DISTINCT given
  MATCH (given)-[:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(task:Task)
  RETURN task
  UNION
  MATCH (given:Unit)
  WHERE given.id IN $units
  WITH DISTINCT given
  MATCH (given)-[:MEMBER_OF]->(owner:UnitGroup)
  MATCH (owner)-[:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(task:Task)
  RETURN task
}
MATCH (task)-[stated:STATED_IN]->(document:Document)
WITH task, stated, document, coalesce(document.issued_on, document.published_on) AS dated
WHERE ($document IS NULL OR document.name = $document) AND ($year IS NULL OR dated STARTS WITH $year)
OPTIONAL MATCH (document)-[:HAS_PHASE]->(phase:Phase)
WITH task, stated, document, dated, max(phase.`end`) AS last
MATCH (task)<-[role:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]-(owner)
CALL {
  WITH owner
  RETURN owner AS unit, null AS via, null AS member_by
  UNION ALL
  WITH owner
  MATCH (unit:Unit)-[belongs:MEMBER_OF]->(owner:UnitGroup)
  RETURN unit, owner.name AS via, coalesce(belongs.derived, 'stated') AS member_by
}
WITH unit, via, member_by, role, task, document, dated, last,
  CASE type(role) WHEN 'LEADS' THEN 'lead' WHEN 'RESPONSIBLE_FOR' THEN 'responsible' ELSE 'cooperate' END AS part
RETURN part AS role, unit.name AS unit, unit.kind AS kind, unit.place AS place,
  CASE WHEN unit:UnitGroup THEN 'yes' ELSE 'no' END AS collective, via AS via, role.derived AS derived,
  member_by AS member_by, document.name AS document, dated AS dated, task.number AS number, task.name AS task,
  task.start AS `from`, task.deadline AS deadline, last AS until, role.quote AS quote, role.start AS start, role.`end` AS `end`,
  unit.id AS id, task.id AS task_id
ORDER BY document, task_id, CASE role WHEN 'lead' THEN 0 WHEN 'responsible' THEN 1 ELSE 2 END, id, coalesce(via, ''),
  start, `end`, unit, kind, place, derived, member_by, dated, number, task, `from`, deadline, quote, collective, until
