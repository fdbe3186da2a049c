// Tasks for which no document names a lead, newest document first, with who is responsible.
// 没有牵头单位的任务。
// param document?: only tasks of this document, e.g. plan-2023
MATCH (document:Document)
WHERE $document IS NULL OR document.name = $document
WITH DISTINCT document
MATCH (document)<-[stated:STATED_IN]-(task:Task)
WHERE NOT EXISTS { (task)<-[:LEADS]-() }
OPTIONAL MATCH (owner)-[:RESPONSIBLE_FOR]->(task)
WITH task, stated, document, owner ORDER BY owner.name
WITH task, stated, document, collect(DISTINCT owner.name) AS responsible
RETURN document.name AS document, document.issued_on AS issued_on, task.number AS number, task.name AS task,
  responsible AS responsible, stated.derived AS derived, stated.quote AS quote, stated.start AS start,
  stated.`end` AS `end`, task.id AS id
ORDER BY coalesce(issued_on, '') DESC, document, start, `end`, number, task, derived, quote, id
