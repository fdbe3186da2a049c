// Tasks of a document in their order, with who leads each.
// 某文件的全部任务及牵头单位。
// param document: name of the document, e.g. plan-2023
MATCH (task:Task)-[:STATED_IN]->(document:Document)
WHERE document.name = $document
OPTIONAL MATCH (owner)-[role:LEADS]->(task)
WITH document, task, owner, role ORDER BY role.start, owner.name
WITH document, task, collect(DISTINCT owner.name) AS leads, min(role.start) AS place
RETURN document.name AS document, task.number AS number, task.section AS section, task.name AS task,
  task.deadline AS deadline, leads AS leads
ORDER BY coalesce(place, 0), number, task
