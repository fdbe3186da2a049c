// Who likely fills the seats of leading groups that go to a post: who is named in it nearest to the day. Inferred.
// 领导小组中按职务设置的席位由何人担任（推断）：取日期最接近的文件中任该职务的人员。
// param document?: only groups of this document, e.g. plan-2023
// param as_of? date: the day that counts; without it the day of the group's document, e.g. 2023-03-23
MATCH (home:Document)
WHERE $document IS NULL OR home.name = $document
WITH home, coalesce($as_of, home.issued_on, home.published_on) AS day
WHERE day IS NOT NULL
MATCH (unit:Unit)-[seat:MEMBER_OF]->(group:Unit)
WHERE seat.document = home.name AND seat.title IS NOT NULL
WITH unit, seat, group, home, day,
  replace(replace(replace(replace(seat.title, '分管', ''), '主管', ''), '有关', ''), '相关', '') AS wanted,
  seat.title STARTS WITH '主要' AS heads
OPTIONAL MATCH (unit)-[reform:SUCCEEDED_BY]-(other:Unit) WHERE reform.event = 'rename'
WITH unit, seat, group, home, day, wanted, heads, [unit.id] + collect(DISTINCT other.id) AS bearers
UNWIND bearers AS key
MATCH (bearer:Unit {id: key})<-[post:HOLDS_POST]-(official:Official)
WHERE (post.title = wanted OR (heads AND NOT post.title CONTAINS '副' AND NOT post.title ENDS WITH '秘书长'
    AND (post.title ENDS WITH '长' OR post.title ENDS WITH '主任')))
WITH unit, seat, group, home, day, wanted, official, post, bearer, post.document AS source
MATCH (document:Document {name: source})
WITH unit, seat, group, home, day, wanted, official, post, bearer, document,
  coalesce(document.issued_on, document.published_on) AS seen
WHERE seen IS NOT NULL
WITH unit, seat, group, home, day, wanted, official, post, bearer, document, seen,
  abs((toInteger(substring(day, 0, 4)) - toInteger(substring(seen, 0, 4))) * 372
    + (coalesce(toInteger(substring(day, 5, 2)), 1) - coalesce(toInteger(substring(seen, 5, 2)), 1)) * 31
    + coalesce(toInteger(substring(day, 8, 2)), 1) - coalesce(toInteger(substring(seen, 8, 2)), 1)) AS distance
WITH unit.id AS id, unit.name AS seat_unit, group.name AS seat_group, seat.role AS role, seat.title AS title,
  home.name AS seat_document, seat.start AS seat_start, day, wanted, min(distance) AS nearest,
  collect({distance: distance, official: official.name, person: official.id, post: post.title, seen: seen,
    unit: bearer.name, document: document.name, quote: post.quote, start: post.start, last: post.`end`}) AS holders
UNWIND holders AS holder
WITH id, seat_unit, seat_group, role, title, seat_document, seat_start, day, wanted, nearest, holder
WHERE holder.distance = nearest
RETURN seat_group AS `group`, role AS role, seat_unit AS unit, title AS title, day AS day,
  holder.official AS official, holder.post AS post, holder.unit AS named_as, holder.seen AS seen,
  CASE WHEN wanted CONTAINS '副' AND NOT wanted CONTAINS '常务' THEN 'one-of-the-deputies' ELSE 'nearest-holder' END
    AS derived,
  holder.document AS document, holder.quote AS quote, holder.start AS start, holder.last AS `end`,
  seat_document AS seat_document, seat_start AS seat_start, id AS id, holder.person AS person
ORDER BY seat_document, seat_start, `group`, id, title, coalesce(role, ''), unit, day, person, document, start, `end`,
  post, official, named_as, seen, derived, quote
