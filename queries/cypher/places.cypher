// Places whose units the store holds, as paths from the province down, with how many units each has.
// 库中单位所在的地区及其单位数。
MATCH (unit:Unit)
WHERE unit.place IS NOT NULL
RETURN unit.place AS place, count(*) AS units
ORDER BY place, units
