// Phases of the work in their order.
// 工作阶段安排。
// param document?: only those of this document, e.g. plan-2023
MATCH (document:Document)
WHERE $document IS NULL OR document.name = $document
WITH DISTINCT document
MATCH (document)-[has:HAS_PHASE]->(phase:Phase)
RETURN document.name AS document, document.issued_on AS issued_on, phase.name AS phase, phase.start AS `from`,
  phase.`end` AS until, has.derived AS derived, has.quote AS quote, has.start AS start, has.`end` AS `end`,
  phase.id AS id
ORDER BY coalesce(issued_on, '') DESC, document, start, `end`, id, phase, `from`, until, derived, quote
