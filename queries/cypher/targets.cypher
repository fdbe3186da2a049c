// Targets: of all documents, of one, or on a metric, with who leads the task that states them.
// 目标：指标、数值、期限。
// param metric?: words of the metric, e.g. 高新技术企业
// param document?: only targets of this document, e.g. plan-2023
// param year?: only targets of documents of this year, e.g. 2023
MATCH (document:Document)
WHERE ($document IS NULL OR document.name = $document)
  AND ($year IS NULL OR coalesce(document.issued_on, document.published_on, '') STARTS WITH $year)
WITH DISTINCT document
MATCH (source)-[has:HAS_TARGET]->(target:Target)
WHERE has.document = document.name AND ($metric IS NULL OR target.name CONTAINS $metric)
OPTIONAL MATCH (target)-[:PART_OF]->(whole:Target)
WITH source, has, target, document, min(whole.name) AS part_of
OPTIONAL MATCH (owner)-[role:LEADS]->(source)
WITH source, has, target, document, part_of, owner, role ORDER BY role.start, owner.name
WITH source, has, target, document, part_of, collect(DISTINCT owner.name) AS leads
RETURN target.name AS metric, target.comparator AS comparator, toFloat(target.value) AS value, target.unit AS unit,
  target.by AS deadline, part_of AS part_of, document.name AS document, document.issued_on AS issued_on,
  CASE WHEN source:Task THEN source.number END AS number, CASE WHEN source:Task THEN source.name END AS task,
  leads AS leads, has.derived AS derived, has.quote AS quote, has.start AS start, has.`end` AS `end`
ORDER BY coalesce(issued_on, '') DESC, document, start, `end`, metric, value, unit, target.id, coalesce(number, ''),
  comparator, deadline, part_of, task, derived, quote
