// All that has a day or comes round: ends of phases, obligations, deadlines, targets; one row for each who owes it.
// 全部有期限或按周期的事项，每个责任主体一行。
// param document?: only those of this document, e.g. plan-2023
// param since? date: of what has a day only what is due from this one on, e.g. 2025-05-01
// param until? date: of what has a day only what is due by this one, e.g. 2025-06-30
CALL {
  MATCH (document:Document) WHERE $document IS NULL OR document.name = $document
  WITH DISTINCT document
  MATCH (document)-[edge:HAS_PHASE]->(thing:Phase)
  WHERE thing.`end` IS NOT NULL
  RETURN document, 'phase' AS kind, thing, thing.`end` AS due, edge, thing AS source
  UNION ALL
  MATCH (document:Document) WHERE $document IS NULL OR document.name = $document
  WITH DISTINCT document
  MATCH (document)<-[edge:STATED_IN]-(thing:Obligation)
  WHERE thing.due IS NOT NULL OR thing.every IS NOT NULL
  RETURN document, 'obligation' AS kind, thing, thing.due AS due, edge, thing AS source
  UNION ALL
  MATCH (document:Document) WHERE $document IS NULL OR document.name = $document
  WITH DISTINCT document
  MATCH (document)<-[edge:STATED_IN]-(thing:Task)
  WHERE thing.deadline IS NOT NULL
  RETURN document, 'task' AS kind, thing, thing.deadline AS due, edge, thing AS source
  UNION ALL
  MATCH (document:Document) WHERE $document IS NULL OR document.name = $document
  WITH DISTINCT document
  MATCH (source)-[edge:HAS_TARGET]->(thing:Target)
  WHERE edge.document = document.name AND thing.by IS NOT NULL
  RETURN document, 'target' AS kind, thing, thing.by AS due, edge, source
}
WITH document, kind, thing, due, edge, source
WHERE due IS NULL OR (($since IS NULL OR due >= $since) AND ($until IS NULL OR due <= $until))
OPTIONAL MATCH (source)<-[part:LEADS|RESPONSIBLE_FOR|COOPERATES_ON|OWES]-(owner)
WITH document, kind, thing, due, edge, owner, CASE WHEN kind = 'obligation' THEN 'owes' ELSE type(part) END AS role,
  CASE WHEN kind = 'target' AND owner IS NOT NULL THEN 'units-of-task' ELSE part.derived END AS owed_by
RETURN DISTINCT due AS due, CASE WHEN kind = 'obligation' THEN thing.every END AS every,
  CASE WHEN kind = 'obligation' THEN thing.times END AS times, kind AS kind, thing.name AS what,
  CASE WHEN kind = 'target' THEN thing.comparator END AS comparator,
  CASE WHEN kind = 'target' THEN toFloat(thing.value) END AS value,
  CASE WHEN kind = 'target' THEN thing.unit END AS unit, owner.name AS who,
  CASE role WHEN 'LEADS' THEN 'lead' WHEN 'RESPONSIBLE_FOR' THEN 'responsible' WHEN 'COOPERATES_ON' THEN 'cooperate'
    WHEN 'owes' THEN 'owes' END AS role,
  CASE WHEN owner:UnitGroup THEN 'yes' ELSE 'no' END AS collective,
  CASE WHEN kind = 'obligation' THEN thing.to END AS to, owed_by AS owed_by, document.name AS document,
  coalesce(document.issued_on, document.published_on) AS dated, edge.derived AS derived, edge.quote AS quote,
  edge.start AS start, edge.`end` AS `end`, thing.id AS id, owner.id AS owner
ORDER BY coalesce(due, '9'), document, start, `end`, kind, id,
  CASE role WHEN 'owes' THEN 0 WHEN 'lead' THEN 1 WHEN 'responsible' THEN 2 ELSE 3 END, coalesce(owner, ''), who,
  owed_by, every, times, what, comparator, value, unit, to, dated, derived, quote, collective
