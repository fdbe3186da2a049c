// Who sits in leading groups for which unit: officials by the post they hold, unnamed posts, and units as such.
// 领导小组中代表各单位的人员、职务及单位。
// param document?: only groups of this document, e.g. plan-2023
MATCH (document:Document)
WHERE $document IS NULL OR document.name = $document
WITH DISTINCT document
MATCH (member)-[seat:MEMBER_OF]->(group:Unit)
WHERE seat.document = document.name
CALL {
  WITH member, seat
  MATCH (member:Unit)
  RETURN member AS unit, null AS official, seat.title AS title, seat.derived AS derived
  UNION ALL
  WITH member, seat
  MATCH (member:Official)-[post:HOLDS_POST]->(unit:Unit)
  WHERE post.document = seat.document AND post.start = seat.start
  RETURN unit, member.name AS official, post.title AS title, coalesce(post.derived, seat.derived) AS derived
}
RETURN unit.name AS unit, unit.kind AS kind, unit.place AS place, group.name AS `group`, seat.role AS role,
  official AS official, title AS title, document.name AS document,
  coalesce(document.issued_on, document.published_on) AS dated, derived AS derived, seat.quote AS quote,
  seat.start AS start, seat.`end` AS `end`, unit.id AS id
ORDER BY document, start, `end`, `group`, id, coalesce(official, ''), coalesce(title, ''), coalesce(role, ''), unit,
  kind, place, dated, derived, quote
