// Units of a jurisdiction, with the number of tasks that each leads or shares in by name.
// 某地的单位及其任务数。
// param place: words of the place, e.g. 武汉
// param kind?: kind of unit, as `zeren stats` lists them, e.g. Bureau
MATCH (unit:Unit)
WHERE unit.place CONTAINS $place AND ($kind IS NULL OR unit.kind = $kind)
OPTIONAL MATCH (unit)-[role:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(task:Task)
WITH unit, count(DISTINCT CASE type(role) WHEN 'LEADS' THEN task.id END) AS leads, count(DISTINCT task.id) AS tasks
RETURN unit.name AS unit, unit.kind AS kind, unit.place AS place, leads AS leads, tasks AS tasks, unit.id AS id
ORDER BY place, tasks DESC, unit, id, kind
