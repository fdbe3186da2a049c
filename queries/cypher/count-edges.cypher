// How many edges of each type the store holds, and how many of them follow by a rule.
// 各类关系的数量。
MATCH ()-[edge]->()
RETURN type(edge) AS type, count(*) AS count, count(edge.derived) AS derived
ORDER BY type, count, derived
