// Members of a leading group with their roles and posts, in the order of the roster.
// 领导小组成员：角色、姓名、职务。
// param group?: words of the group's name, e.g. 领导小组
// param document?: only groups of this document, e.g. plan-2023
// param role?: only those in this role, e.g. 组长
// param year?: only groups of documents of this year, e.g. 2023
MATCH (document:Document)
WHERE ($document IS NULL OR document.name = $document)
  AND ($year IS NULL OR coalesce(document.issued_on, document.published_on, '') STARTS WITH $year)
WITH DISTINCT document
MATCH (member)-[belongs:MEMBER_OF]->(group:Unit)
WHERE belongs.document = document.name AND ($group IS NULL OR group.name CONTAINS $group)
  AND ($role IS NULL OR belongs.role = $role)
OPTIONAL MATCH (member)-[post:HOLDS_POST]->(unit:Unit)
WHERE post.document = belongs.document AND post.start = belongs.start
WITH group, member, belongs, document, post, unit ORDER BY post.start, unit.name, post.title
WITH group, member, belongs, document,
  collect(DISTINCT CASE WHEN post IS NOT NULL THEN coalesce(post.surface, unit.name) + coalesce(post.title, '') END)
    AS posts
RETURN group.name AS `group`, document.name AS document, belongs.role AS role,
  CASE WHEN member:Official THEN member.name END AS official,
  CASE WHEN member:Unit THEN member.name END AS unit, belongs.title AS title, posts AS posts,
  belongs.derived AS derived, belongs.quote AS quote, belongs.start AS start, belongs.`end` AS `end`, member.id AS id
ORDER BY document, `group`, start, `end`, coalesce(official, ''), coalesce(unit, ''), coalesce(title, ''),
  coalesce(role, ''), id, derived, quote
