// Tasks that a unit leads, newest document first; tasks that it leads through a group are among tasks-of-unit.
// 某单位牵头的任务，新文件在前。
// param units units: name or alias of the unit, e.g. 市科技局
// param document?: only tasks of this document, e.g. plan-2023
MATCH (unit:Unit)-[role:LEADS]->(task:Task)-[:STATED_IN]->(document:Document)
WHERE unit.id IN $units AND ($document IS NULL OR document.name = $document)
RETURN unit.name AS unit, role.surface AS surface, document.name AS document, document.issued_on AS issued_on,
  task.number AS number, task.name AS task, task.deadline AS deadline, role.derived AS derived,
  role.quote AS quote, role.start AS start, role.`end` AS `end`
ORDER BY coalesce(issued_on, '') DESC, document, start, `end`, number, unit, surface, task, deadline, derived, quote
