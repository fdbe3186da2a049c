// Who held a post of a unit, from documents only: first and last sighting of each official, latest last.
// 某单位某职务的历任人员及其在文件中首次、末次出现的时间。
// param units units: name or alias of the unit, e.g. 市科技局
// param title?: words of the title, of which no deputy's are meant, e.g. 局长
MATCH (official:Official)-[post:HOLDS_POST]->(unit:Unit)
WHERE unit.id IN $units
  AND ($title IS NULL OR (post.title CONTAINS $title AND NOT post.title CONTAINS '副' + $title))
WITH official, post, unit, post.document AS key
MATCH (document:Document {name: key})
RETURN unit.name AS unit, post.title AS title, official.name AS official,
  min(coalesce(document.issued_on, document.published_on)) AS first_seen,
  max(coalesce(document.issued_on, document.published_on)) AS last_seen,
  count(DISTINCT document.name) AS documents, official.id AS person
ORDER BY unit, coalesce(title, ''), coalesce(first_seen, ''), coalesce(last_seen, ''), person, official, documents
