// Leading groups, where the office of each sits, and how many members are named.
// 领导小组及其办公室所在单位、成员人数。
// param document?: only groups of this document, e.g. plan-2023
MATCH (member)-[belongs:MEMBER_OF]->(group:Unit)
WHERE $document IS NULL OR belongs.document IN [$document, 'document:' + $document]
WITH group, belongs.document AS document,
  count(DISTINCT CASE WHEN member:Official THEN member.id END) AS officials,
  count(DISTINCT CASE WHEN member:Unit THEN member.id END) AS units
OPTIONAL MATCH (host:Unit)-[hosts:HOSTS]->(group) WHERE hosts.document = document
RETURN group.name AS `group`, group.place AS place, document AS document, host.name AS office_at,
  officials AS officials, units AS units, hosts.derived AS derived,
  hosts.quote AS quote, hosts.start AS start, hosts.`end` AS `end`
ORDER BY document, `group`, coalesce(office_at, ''), coalesce(start, 0)
