// Who sits in leading groups for which unit: officials by the post they hold, unnamed posts, and units as such.
// 领导小组中代表各单位的人员、职务及单位。
// param document?: only groups of this document, e.g. plan-2023
CALL {
  MATCH (unit:Unit)-[seat:MEMBER_OF]->(group:Unit)
  RETURN unit, group, seat, null AS official, seat.title AS title, seat.derived AS derived
  UNION ALL
  MATCH (official:Official)-[seat:MEMBER_OF]->(group:Unit), (official)-[post:HOLDS_POST]->(unit:Unit)
  WHERE post.document = seat.document AND post.start = seat.start
  RETURN unit, group, seat, official.name AS official, post.title AS title,
    coalesce(post.derived, seat.derived) AS derived
}
MATCH (document:Document {id: seat.document})
WHERE $document IS NULL OR document.name = $document
RETURN unit.name AS unit, unit.kind AS kind, unit.place AS place, group.name AS `group`, seat.role AS role,
  official AS official, title AS title, document.name AS document,
  coalesce(document.issued_on, document.published_on) AS dated, derived AS derived, seat.quote AS quote,
  seat.start AS start, seat.`end` AS `end`, unit.id AS id
ORDER BY document, start, `end`, `group`, id, coalesce(official, ''), coalesce(title, ''), coalesce(role, ''), unit,
  kind, place, dated, derived, quote
