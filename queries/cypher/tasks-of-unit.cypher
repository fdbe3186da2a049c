// All tasks of a unit by role: direct, through a group that it belongs to, or derived by a rule of the document.
// 某单位的全部任务：牵头、责任、配合，含通过集体名称（如各区人民政府）承担的。
// param units units: name or alias of the unit, e.g. 市科技局
// param role?: lead, responsible or cooperate, e.g. lead
// param document?: only tasks of this document, e.g. plan-2023
// param year?: only tasks of documents of this year, e.g. 2023
// param groups?: literal leaves out what it shares in through a group, expanded takes it in, e.g. literal
// param as_of? date: only tasks of documents up to this day, e.g. 2024-12-31
CALL {
  MATCH (unit:Unit)-[role:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(task:Task)
  WHERE unit.id IN $units
  RETURN unit, null AS via, null AS member_by, role, task
  UNION ALL
  MATCH (unit:Unit)-[belongs:MEMBER_OF]->(owner:UnitGroup)-[role:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(task:Task)
  WHERE unit.id IN $units
  RETURN unit, owner.name AS via, coalesce(belongs.derived, 'stated') AS member_by, role, task
}
MATCH (task)-[:STATED_IN]->(document:Document)
WITH unit, via, member_by, role, task, document,
  CASE type(role) WHEN 'LEADS' THEN 'lead' WHEN 'RESPONSIBLE_FOR' THEN 'responsible' ELSE 'cooperate' END AS part
WHERE ($role IS NULL OR part = $role) AND ($document IS NULL OR document.name = $document)
  AND ($year IS NULL OR coalesce(document.issued_on, document.published_on, '') STARTS WITH $year)
  AND ($groups IS NULL OR $groups <> 'literal' OR via IS NULL)
  AND ($as_of IS NULL OR coalesce(document.issued_on, document.published_on) <= $as_of)
RETURN part AS role, unit.name AS unit, via AS via, role.derived AS derived, member_by AS member_by,
  document.name AS document, document.issued_on AS issued_on, task.number AS number, task.name AS task,
  task.deadline AS deadline, role.quote AS quote, role.start AS start, role.`end` AS `end`
ORDER BY CASE role WHEN 'lead' THEN 0 WHEN 'responsible' THEN 1 ELSE 2 END, coalesce(issued_on, '') DESC, document,
  start, `end`, number, unit, coalesce(via, ''), derived, member_by, task, deadline, quote
