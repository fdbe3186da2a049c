// The same as roles-by-unit, of the tasks of some documents.
// 同 roles-by-unit，仅限部分文件的任务。
// param document?: only tasks of this document, e.g. plan-2023
// param year?: only tasks of documents of this year, e.g. 2023
MATCH (document:Document)
WHERE ($document IS NULL OR document.name = $document)
  AND ($year IS NULL OR coalesce(document.issued_on, document.published_on) STARTS WITH $year)
WITH DISTINCT document
MATCH (document)<-[:STATED_IN]-(task:Task)<-[role:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]-(owner)
WITH owner.id AS id, type(role) AS type, role.derived AS derived, collect(task.id) AS tasks
RETURN CASE type WHEN 'LEADS' THEN 'lead' WHEN 'RESPONSIBLE_FOR' THEN 'responsible' ELSE 'cooperate' END AS role,
  derived AS derived, id AS id, tasks AS task_ids
ORDER BY id, role, derived
