// Every unit and every collective, a unit once for each collective that it belongs to.
// 所有单位和集体，以及单位所属的集体。
CALL {
  MATCH (unit:Unit)
  OPTIONAL MATCH (unit)-[belongs:MEMBER_OF]->(owner:UnitGroup)
  RETURN unit, 'no' AS collective, owner, belongs
  UNION ALL
  MATCH (unit:UnitGroup)
  RETURN unit, 'yes' AS collective, null AS owner, null AS belongs
}
RETURN DISTINCT unit.name AS unit, unit.kind AS kind, unit.place AS place, collective AS collective, owner.name AS via,
  CASE WHEN owner IS NOT NULL THEN coalesce(belongs.derived, 'stated') END AS member_by, unit.id AS id,
  owner.id AS via_id
ORDER BY id, coalesce(via_id, ''), member_by, unit, kind, place, collective, coalesce(via, '')
