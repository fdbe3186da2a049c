// Tasks that two units share, with the role of each, newest document first.
// 两个单位共同承担的任务及各自角色。
// param units units: name or alias of one unit, e.g. 市科技局
// param others units: name or alias of the other, e.g. 市发改委
MATCH (unit:Unit)-[role:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(task:Task)-[:STATED_IN]->(document:Document)
WHERE unit.id IN $units
MATCH (other:Unit)-[beside:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(task)
WHERE other.id IN $others
RETURN unit.name AS unit,
  CASE type(role) WHEN 'LEADS' THEN 'lead' WHEN 'RESPONSIBLE_FOR' THEN 'responsible' ELSE 'cooperate' END AS role,
  other.name AS other,
  CASE type(beside) WHEN 'LEADS' THEN 'lead' WHEN 'RESPONSIBLE_FOR' THEN 'responsible' ELSE 'cooperate' END
    AS other_role,
  document.name AS document, document.issued_on AS issued_on, task.number AS number, task.name AS task,
  role.derived AS derived, role.quote AS quote, role.start AS start, role.`end` AS `end`
ORDER BY coalesce(issued_on, '') DESC, document, start, `end`, number, task, unit, role, other, other_role, derived,
  quote
