// Every reform that documents' units went through: which unit went over into which, and when.
// 单位沿革关系：前身与继任。
MATCH (before:Unit)-[change:SUCCEEDED_BY]->(after:Unit)
RETURN DISTINCT before.name AS before, after.name AS after, change.date AS date, change.event AS event,
  before.id AS before_id, after.id AS after_id
ORDER BY before_id, after_id, date, event, before, after
