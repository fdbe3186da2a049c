// Every unit with the names that documents print for it.
// 全部单位及其在文件中的各种名称。
MATCH (unit:Unit)
OPTIONAL MATCH (name:Name {of: unit.id})
RETURN unit.name AS unit, unit.kind AS kind, unit.place AS place, name.name AS surface, unit.id AS id
ORDER BY id, coalesce(surface, ''), unit, kind, place
