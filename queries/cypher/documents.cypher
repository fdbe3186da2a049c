// Documents in the store, newest first, with how many tasks and targets each states.
// 库中的文件。
// param place?: words of the place that it speaks for, e.g. 武汉
// param document?: only the one of this name, e.g. plan-2023
// param year?: only those of this year, e.g. 2023
// param kind?: work_plan, plan, reply, notice, roster, opinion, table or other, e.g. plan
MATCH (document:Document)
WHERE ($place IS NULL OR document.place CONTAINS $place) AND ($kind IS NULL OR document.kind = $kind)
  AND ($document IS NULL OR document.name = $document)
  AND ($year IS NULL OR coalesce(document.issued_on, document.published_on) STARTS WITH $year)
WITH DISTINCT document
OPTIONAL MATCH (document)<-[:STATED_IN]-(task:Task)
WITH document, count(DISTINCT task.id) AS tasks
OPTIONAL MATCH ()-[has:HAS_TARGET]->(target:Target) WHERE has.document = document.name
WITH document, tasks, count(DISTINCT target.id) AS targets
RETURN document.name AS document, document.kind AS kind, document.title AS title, document.issuer AS issuer,
  document.number AS number, document.issued_on AS issued_on, document.published_on AS published_on,
  document.place AS place, tasks AS tasks, targets AS targets
ORDER BY coalesce(issued_on, '') DESC, document, kind, title, issuer, number, published_on, place, tasks, targets
