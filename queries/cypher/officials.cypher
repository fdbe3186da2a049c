// Officials that documents name, with how many posts and leading groups each has.
// 文件中出现的人员。
// param place?: words of the place of a unit in which a post is held, e.g. 武汉
MATCH (official:Official)-[post:HOLDS_POST]->(unit:Unit)
WHERE $place IS NULL OR unit.place CONTAINS $place
WITH official, count(DISTINCT unit.id) AS units, count(DISTINCT post.document) AS documents
OPTIONAL MATCH (official)-[:MEMBER_OF]->(group:Unit)
RETURN official.name AS official, units AS units, count(DISTINCT group.id) AS groups, documents AS documents,
  official.id AS person
ORDER BY official, person, units, groups, documents
