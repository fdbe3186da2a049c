// When the tasks of every document start and fall due: three lists in one order, "" for no day, to count over.
// 每个文件各项任务的起止日期列表，供统计用。
// param document?: only tasks of this document, e.g. plan-2023
// param year?: only tasks of documents of this year, e.g. 2023
MATCH (document:Document)
WHERE ($document IS NULL OR document.name = $document)
  AND ($year IS NULL OR coalesce(document.issued_on, document.published_on) STARTS WITH $year)
OPTIONAL MATCH (document)-[:HAS_PHASE]->(phase:Phase)
WITH document, max(phase.`end`) AS last
MATCH (document)<-[:STATED_IN]-(task:Task)
RETURN document.name AS document, coalesce(document.issued_on, document.published_on) AS dated, last AS until,
  collect(task.id) AS task_ids, collect(coalesce(task.start, '')) AS starts,
  collect(coalesce(task.deadline, '')) AS deadlines
ORDER BY document, dated, until
