// Documents in the store, newest first, with how many tasks and targets each states.
// 库中的文件。
// param place?: words of the place that it speaks for, e.g. 武汉
// param kind?: work_plan, plan, reply, notice, roster, opinion, table or other, e.g. plan
MATCH (document:Document)
WHERE ($place IS NULL OR document.place CONTAINS $place) AND ($kind IS NULL OR document.kind = $kind)
OPTIONAL MATCH (task:Task)-[:STATED_IN]->(document)
WITH document, count(DISTINCT task.id) AS tasks
OPTIONAL MATCH (target:Target)-[:STATED_IN]->(document)
WITH document, tasks, count(DISTINCT target.id) AS targets
RETURN document.name AS document, document.kind AS kind, document.title AS title, document.issuer AS issuer,
  document.number AS number, document.issued_on AS issued_on, document.published_on AS published_on,
  document.place AS place, tasks AS tasks, targets AS targets
ORDER BY coalesce(issued_on, '') DESC, document, kind, title, issuer, number, published_on, place, tasks, targets
