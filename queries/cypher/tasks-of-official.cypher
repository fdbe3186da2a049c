// Tasks that an official answers for in person, as 牵头领导 or 责任人.
// 某领导或责任人分管的任务。
// param official: the name, e.g. 王某某
MATCH (official:Official)-[oversees:OVERSEES]->(task:Task)-[:STATED_IN]->(document:Document)
WHERE official.name = $official
RETURN official.name AS official, oversees.role AS role, document.name AS document,
  document.issued_on AS issued_on, task.number AS number, task.name AS task, oversees.derived AS derived,
  oversees.quote AS quote, oversees.start AS start, oversees.`end` AS `end`, official.id AS person
ORDER BY coalesce(issued_on, '') DESC, document, start, `end`, number, coalesce(role, ''), person, official, task,
  derived, quote
