// What is due in a period: ends of phases, obligations (recurring ones too), deadlines of tasks, targets, and who owes it.
// 某段时间内到期的阶段、义务、任务和目标，以及责任单位。
// param since? date: first day, e.g. 2025-05-01
// param until? date: last day, e.g. 2025-06-30
// param document?: only those of this document, e.g. plan-2023
CALL {
  MATCH (document:Document) WHERE $document IS NULL OR document.name = $document
  WITH DISTINCT document
  MATCH (document)-[edge:HAS_PHASE]->(thing:Phase)
  RETURN document, 'phase' AS kind, thing.`end` AS due, null AS every, thing.name AS what, null AS who, null AS via,
    null AS to, edge, thing.id AS id
  UNION ALL
  MATCH (document:Document) WHERE $document IS NULL OR document.name = $document
  WITH DISTINCT document
  MATCH (document)<-[edge:STATED_IN]-(thing:Obligation)
  OPTIONAL MATCH (owner)-[:OWES]->(thing)
  RETURN document, 'obligation' AS kind, thing.due AS due, thing.every AS every, thing.name AS what, owner.name AS who,
    CASE WHEN owner:UnitGroup THEN owner.name END AS via, thing.to AS to, edge, thing.id AS id
  UNION ALL
  MATCH (document:Document) WHERE $document IS NULL OR document.name = $document
  WITH DISTINCT document
  MATCH (document)<-[edge:STATED_IN]-(thing:Task)
  OPTIONAL MATCH (owner)-[:LEADS]->(thing)
  RETURN document, 'task' AS kind, thing.deadline AS due, null AS every, thing.name AS what, owner.name AS who,
    CASE WHEN owner:UnitGroup THEN owner.name END AS via, null AS to, edge, thing.id AS id
  UNION ALL
  MATCH (document:Document) WHERE $document IS NULL OR document.name = $document
  WITH DISTINCT document
  MATCH (source)-[edge:HAS_TARGET]->(thing:Target) WHERE edge.document = document.name
  OPTIONAL MATCH (owner)-[:LEADS]->(source)
  RETURN document, 'target' AS kind, thing.by AS due, null AS every, thing.name AS what, owner.name AS who,
    CASE WHEN owner:UnitGroup THEN owner.name END AS via, null AS to, edge, thing.id AS id
}
WITH document, kind, due, every, what, who, via, to, edge, id
WHERE (due IS NOT NULL OR every IS NOT NULL)
  AND (due IS NULL OR $since IS NULL OR due >= $since) AND (due IS NULL OR $until IS NULL OR due <= $until)
RETURN DISTINCT due AS due, every AS every, kind AS kind, what AS what, who AS who, via AS via, to AS to,
  document.name AS document, edge.derived AS derived, edge.quote AS quote, edge.start AS start, edge.`end` AS `end`,
  id AS id
ORDER BY coalesce(due, '9'), document, start, `end`, kind, id, coalesce(who, ''), coalesce(via, ''), every, what, to,
  derived, quote
