// Tasks by words of their title or sentence, or by their number, with all who have a role, and officials in charge.
// 按标题、原文或编号查找任务，列出各承担单位和责任人。
// param words: words of title or sentence, or the number, e.g. 编制总体发展规划
// param document?: only tasks of this document, e.g. plan-2023
MATCH (document:Document)
WHERE $document IS NULL OR document.name = $document
WITH DISTINCT document
MATCH (document)<-[stated:STATED_IN]-(task:Task)
WHERE task.name CONTAINS $words OR task.number = $words OR stated.quote CONTAINS $words
WITH document, stated, task
MATCH (owner)-[role:LEADS|RESPONSIBLE_FOR|COOPERATES_ON|OVERSEES]->(task)
WITH document, stated, task, owner, role, CASE type(role) WHEN 'LEADS' THEN 'lead' WHEN 'RESPONSIBLE_FOR' THEN
  'responsible' WHEN 'COOPERATES_ON' THEN 'cooperate' ELSE 'in-charge' END AS part
RETURN DISTINCT document.name AS document, coalesce(document.issued_on, document.published_on) AS dated,
  task.number AS number, task.name AS task, part AS role,
  CASE WHEN NOT owner:Official THEN owner.name END AS unit, CASE WHEN owner:Official THEN owner.name END AS official,
  CASE WHEN part = 'in-charge' THEN role.role END AS title, stated.quote AS sentence, role.derived AS derived,
  role.quote AS quote, role.start AS start, role.`end` AS `end`, owner.id AS id, task.id AS task_id
ORDER BY coalesce(dated, '') DESC, document, task_id,
  CASE role WHEN 'lead' THEN 0 WHEN 'responsible' THEN 1 WHEN 'cooperate' THEN 2 ELSE 3 END, start, `end`, id, derived,
  quote, title, unit, official, number, task, sentence
