// Tasks and documents that name a lab, facility, platform or project, with who leads the task.
// 涉及某实验室、设施、平台或项目的任务和文件。
// param thing: words of its name, e.g. 光谷实验室
// param kind?: lab, facility, platform or project, e.g. lab
MATCH (source)-[concerns:CONCERNS]->(thing)
WHERE thing.name CONTAINS $thing OR concerns.surface CONTAINS $thing
WITH source, concerns, thing, concerns.document AS key, CASE WHEN thing:Lab THEN 'lab' WHEN thing:Facility
  THEN 'facility' WHEN thing:Platform THEN 'platform' ELSE 'project' END AS sort
WHERE $kind IS NULL OR sort = $kind
MATCH (document:Document {name: key})
OPTIONAL MATCH (owner)-[role:LEADS]->(source)
WITH source, concerns, thing, document, sort, owner, role ORDER BY role.start, owner.name
WITH source, concerns, thing, document, sort, collect(DISTINCT owner.name) AS leads
RETURN thing.name AS thing, sort AS kind, concerns.surface AS surface, document.name AS document,
  CASE WHEN source:Task THEN source.number END AS number, CASE WHEN source:Task THEN source.name END AS task,
  leads AS leads, concerns.derived AS derived,
  concerns.quote AS quote, concerns.start AS start, concerns.`end` AS `end`
ORDER BY thing, kind, document, start, `end`, coalesce(number, ''), coalesce(task, ''), surface, derived, quote
