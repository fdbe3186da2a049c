// Units that go by a name in full, as documents print it, as canonical name or id; with the printed names of each.
// 使用某一名称的单位及其在文件中的各种名称。
// param name?: the name, in half-width forms and without blanks, e.g. 市科技局
// param units? units: name or alias of a unit that is also wanted, e.g. 市发改委
CALL {
  MATCH (name:Name) WHERE name.plain = $name RETURN name.of AS key
  UNION
  MATCH (unit:Unit) WHERE unit.name = $name RETURN unit.id AS key
  UNION
  MATCH (unit:Unit) WHERE unit.id = $name RETURN unit.id AS key
  UNION
  MATCH (unit:Unit) WHERE unit.id IN $units RETURN unit.id AS key
}
MATCH (unit:Unit {id: key})
OPTIONAL MATCH (other:Name {of: key})
RETURN unit.name AS unit, unit.kind AS kind, unit.place AS place, other.name AS surface, unit.id AS id
ORDER BY id, coalesce(surface, ''), unit, kind, place
