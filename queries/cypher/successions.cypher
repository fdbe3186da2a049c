// Every reform that documents' units went through: which unit went over into which, and when.
// 单位沿革关系：前身与继任。
// param units? units: name or alias of the unit, of which only the next is meant, e.g. 市科技局
MATCH (before:Unit)
WHERE $units IS NULL OR before.id IN $units
WITH DISTINCT before
MATCH (before)-[change:SUCCEEDED_BY]->(after:Unit)
RETURN DISTINCT before.name AS before, after.name AS after, change.date AS date, change.event AS event,
  before.id AS before_id, after.id AS after_id
ORDER BY before_id, after_id, date, event, before, after
