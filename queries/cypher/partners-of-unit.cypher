// Units that share tasks with a unit, most tasks first: by name, not through groups that either belongs to.
// 与某单位共同承担任务的单位，按任务数排列。
// param units units: name or alias of the unit, e.g. 市科技局
// param document?: only tasks of this document, e.g. plan-2023
MATCH (unit:Unit)-[own:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(task:Task)
WHERE unit.id IN $units
WITH own, task
MATCH (task)-[:STATED_IN]->(document:Document)
WHERE $document IS NULL OR document.name = $document
WITH own, task, document
MATCH (task)<-[role:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]-(partner)
WHERE NOT partner.id IN $units
WITH partner, count(DISTINCT task.id) AS tasks, count(DISTINCT CASE type(role) WHEN 'LEADS' THEN task.id END) AS leads,
  count(DISTINCT CASE type(own) WHEN 'LEADS' THEN task.id END) AS led, count(DISTINCT document.name) AS documents
RETURN partner.name AS partner, CASE WHEN partner:UnitGroup THEN 'yes' ELSE 'no' END AS collective, tasks AS tasks,
  leads AS leads, led AS led, documents AS documents, partner.id AS id
ORDER BY tasks DESC, leads DESC, partner, id, collective, led, documents
