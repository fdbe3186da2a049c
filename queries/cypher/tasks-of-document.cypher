// Tasks of a document in their order, with who leads each.
// 某文件的全部任务及牵头单位。
// param document: name of the document, e.g. plan-2023
MATCH (task:Task)-[stated:STATED_IN]->(document:Document)
WHERE document.name = $document
OPTIONAL MATCH (owner)-[role:LEADS]->(task)
WITH document, task, stated, owner, role ORDER BY role.start, owner.name
WITH document, task, stated, collect(DISTINCT owner.name) AS leads
RETURN document.name AS document, task.number AS number, task.section AS section, task.name AS task,
  task.deadline AS deadline, leads AS leads, stated.quote AS quote, stated.start AS start, stated.`end` AS `end`
ORDER BY start, `end`, number, task, document, section, deadline, quote
