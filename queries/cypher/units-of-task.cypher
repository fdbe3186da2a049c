// Units that a task names, by role, found by words of its title or its number.
// 某项任务由谁负责：牵头、责任、配合单位。
// param task: words of the task's title, or its number, e.g. 编制总体发展规划
// param role?: lead, responsible or cooperate, e.g. lead
// param document?: only tasks of this document, e.g. plan-2023
MATCH (document:Document)
WHERE $document IS NULL OR document.name = $document
WITH DISTINCT document
MATCH (document)<-[:STATED_IN]-(task:Task)
WHERE task.name CONTAINS $task OR task.number = $task
WITH document, task
MATCH (owner)-[role:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(task)
WITH owner, role, task, document,
  CASE type(role) WHEN 'LEADS' THEN 'lead' WHEN 'RESPONSIBLE_FOR' THEN 'responsible' ELSE 'cooperate' END AS part
WHERE $role IS NULL OR part = $role
RETURN document.name AS document, document.issued_on AS issued_on, task.number AS number,
  task.name AS task, part AS role,
  owner.name AS unit, CASE WHEN owner:UnitGroup THEN 'yes' ELSE 'no' END AS collective, role.surface AS surface,
  role.derived AS derived, role.quote AS quote, role.start AS start, role.`end` AS `end`
ORDER BY coalesce(issued_on, '') DESC, document, number,
  CASE role WHEN 'lead' THEN 0 WHEN 'responsible' THEN 1 ELSE 2 END, start, `end`, unit, surface, task, collective,
  derived, quote
