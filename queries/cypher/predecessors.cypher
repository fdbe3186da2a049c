// Units that a unit took over from, however many reforms back.
// 某单位的全部前身。
// param units units: name or alias of the unit, e.g. 市科技创新局
MATCH (unit:Unit)-[:SUCCEEDED_BY*1..8]->(given:Unit)
WHERE given.id IN $units
RETURN DISTINCT unit.name AS unit, unit.place AS place, unit.id AS id
ORDER BY id, unit, place
