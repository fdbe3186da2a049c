// What is owed by a day or at intervals, by whom and to whom.
// 报送、调度等义务：谁、何时、向谁。
// param document?: only those of this document, e.g. plan-2023
MATCH (document:Document)
WHERE $document IS NULL OR document.name = $document
WITH DISTINCT document
MATCH (document)<-[stated:STATED_IN]-(obligation:Obligation)
OPTIONAL MATCH (owner)-[owes:OWES]->(obligation)
RETURN owner.name AS who, obligation.name AS what, obligation.to AS to, obligation.due AS due,
  obligation.every AS every, obligation.times AS times, document.name AS document,
  document.issued_on AS issued_on,
  CASE WHEN owner:UnitGroup THEN owner.name END AS via, coalesce(owes.derived, stated.derived) AS derived,
  stated.quote AS quote, stated.start AS start, stated.`end` AS `end`
ORDER BY coalesce(issued_on, '') DESC, document, start, `end`, obligation.id, coalesce(owner.id, ''), who, what, to,
  due, every, times, via, derived, quote
