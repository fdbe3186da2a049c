// Leading groups, where the office of each sits, and how many members are named.
// 领导小组及其办公室所在单位、成员人数。
// param group?: words of the group's name, e.g. 议案
// param document?: only groups of this document, e.g. plan-2023
MATCH (document:Document)
WHERE $document IS NULL OR document.name = $document
WITH DISTINCT document
MATCH (document)<-[:STATED_IN]-(group:Unit)
WHERE group.kind = 'LeadingGroup' AND ($group IS NULL OR group.name CONTAINS $group)
WITH DISTINCT group, document
OPTIONAL MATCH (official:Official)-[named:MEMBER_OF]->(group) WHERE named.document = document.name
WITH group, document, count(DISTINCT official.id) AS officials
OPTIONAL MATCH (unit:Unit)-[filled:MEMBER_OF]->(group) WHERE filled.document = document.name
WITH group, document, officials, count(DISTINCT unit.id) AS units
OPTIONAL MATCH (host:Unit)-[hosts:HOSTS]->(group) WHERE hosts.document = document.name
RETURN group.name AS `group`, group.place AS place, document.name AS document, host.name AS office_at,
  officials AS officials, units AS units, hosts.derived AS derived,
  hosts.quote AS quote, hosts.start AS start, hosts.`end` AS `end`
ORDER BY document, `group`, coalesce(office_at, ''), coalesce(start, 0), place, officials, units, derived, quote,
  `end`
