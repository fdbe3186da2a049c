// History of a unit: predecessors and successors by reform, and when documents first and last name each.
// 某单位的沿革：前身、继任单位，以及文件中最早和最近一次出现。
// param units units: name or alias of the unit, e.g. 市科技局
// param as_of? date: only what reforms and documents had brought by this day, e.g. 2023-12-31
CALL {
  MATCH (unit:Unit) WHERE unit.id IN $units
  RETURN unit, 'itself' AS relation
  UNION
  MATCH (unit:Unit)-[steps:SUCCEEDED_BY*1..8]->(given:Unit) WHERE given.id IN $units AND NOT unit.id IN $units
    AND ($as_of IS NULL OR all(step IN steps WHERE step.date <= $as_of))
  RETURN unit, 'predecessor' AS relation
  UNION
  MATCH (given:Unit)-[steps:SUCCEEDED_BY*1..8]->(unit:Unit) WHERE given.id IN $units AND NOT unit.id IN $units
    AND ($as_of IS NULL OR all(step IN steps WHERE step.date <= $as_of))
  RETURN unit, 'successor' AS relation
}
OPTIONAL MATCH (unit)-[seen:STATED_IN]->(document:Document)
  WHERE $as_of IS NULL OR coalesce(document.issued_on, document.published_on) <= $as_of
WITH unit, relation, count(DISTINCT document.name) AS documents,
  min(coalesce(document.issued_on, document.published_on)) AS first_seen,
  max(coalesce(document.issued_on, document.published_on)) AS last_seen
OPTIONAL MATCH (unit)-[change:SUCCEEDED_BY]->(next:Unit)
  WHERE $as_of IS NULL OR change.date <= $as_of
WITH DISTINCT unit, relation, documents, first_seen, last_seen, next.name AS succeeded_by, change.date AS date,
  change.event AS event, change.functions AS functions, change.source AS source
RETURN unit.name AS unit, relation AS relation, unit.place AS place, first_seen AS first_seen, last_seen AS last_seen,
  documents AS documents, succeeded_by AS succeeded_by, date AS date, event AS event, functions AS functions,
  source AS source, unit.id AS id
ORDER BY CASE relation WHEN 'predecessor' THEN 0 WHEN 'itself' THEN 1 ELSE 2 END, coalesce(date, '9'), unit, id,
  coalesce(succeeded_by, ''), coalesce(functions, ''), coalesce(source, ''), place, first_seen, last_seen, documents,
  event
