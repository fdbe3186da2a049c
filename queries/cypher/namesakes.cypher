// Officials of one name that are kept apart: unit, date and words of each, and whether units speak for one person.
// 同名而未认定为同一人的人员及其可能为同一人的线索。
MATCH (one:Official)
WITH one.name AS name, count(one) AS bearers
WHERE bearers > 1
MATCH (official:Official)-[seen:STATED_IN]->(document:Document)
WHERE official.name = name
OPTIONAL MATCH (official)-[post:HOLDS_POST]->(unit:Unit)
WHERE post.document = document.name
OPTIONAL MATCH (unit)<-[:HOLDS_POST]-(same:Official)
WHERE same.name = name AND same.id <> official.id
WITH name, official, seen, document, post, unit, count(same) AS shared
OPTIONAL MATCH (unit)-[:SUCCEEDED_BY]-(:Unit)<-[:HOLDS_POST]-(near:Official)
WHERE near.name = name AND near.id <> official.id
WITH name, official, seen, document, post, unit, shared, count(near) AS reformed
RETURN name AS official, unit.name AS unit, unit.place AS place, post.title AS title, document.name AS document,
  coalesce(document.issued_on, document.published_on) AS dated,
  CASE WHEN shared > 0 THEN 'same-unit' WHEN reformed > 0 THEN 'unit-after-reform' ELSE null END AS hint,
  coalesce(post.quote, seen.quote) AS quote, coalesce(post.start, seen.start) AS start,
  coalesce(post.`end`, seen.`end`) AS `end`, official.id AS person
ORDER BY official, person, coalesce(dated, ''), document, start, coalesce(unit, ''), coalesce(title, ''), `end`,
  quote, place, hint
