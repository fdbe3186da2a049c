// What every unit and collective does in each role, stated or by a rule: a list of tasks in no order, to count over.
// 每个单位（及集体）按角色承担的任务编号列表，供统计用。
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
