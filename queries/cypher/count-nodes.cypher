// How many nodes of each label the store holds; units are counted once more under their kind.
// 各类节点的数量。
MATCH (node)
UNWIND labels(node) AS label
RETURN label AS label, count(*) AS count
ORDER BY label, count
