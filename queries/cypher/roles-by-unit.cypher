// What every unit and collective does in each role, stated or by a rule: a list of tasks in no order, to count over.
// 每个单位（及集体）按角色承担的任务编号列表，供统计用。
MATCH (owner:Unit|UnitGroup)-[role:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(task:Task)
WITH owner.id AS id, type(role) AS type, role.derived AS derived, collect(task.id) AS tasks
RETURN CASE type WHEN 'LEADS' THEN 'lead' WHEN 'RESPONSIBLE_FOR' THEN 'responsible' ELSE 'cooperate' END AS role,
  derived AS derived, id AS id, tasks AS task_ids
ORDER BY id, role, derived
