// Collectives that a unit belongs to, and those of documents in which it has a task or a post, which may mean it.
// 某单位所属的集体，以及其任务或任职所在文件中的集体名称（如各责任单位）。
// param units units: name or alias of the unit, e.g. 市科技局
CALL {
  MATCH (unit:Unit) WHERE unit.id IN $units
  WITH DISTINCT unit
  MATCH (unit)-[:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(task:Task)
  MATCH (task)-[:STATED_IN]->(document:Document)
  RETURN DISTINCT document
  UNION
  MATCH (unit:Unit) WHERE unit.id IN $units
  WITH DISTINCT unit
  MATCH (unit)-[:MEMBER_OF]->(owner:UnitGroup)
  MATCH (owner)-[:LEADS|RESPONSIBLE_FOR|COOPERATES_ON]->(task:Task)
  MATCH (task)-[:STATED_IN]->(document:Document)
  RETURN DISTINCT document
  UNION
  MATCH (unit:Unit) WHERE unit.id IN $units
  WITH DISTINCT unit
  MATCH (unit)-[seat:MEMBER_OF]->(:Unit)
  WITH DISTINCT seat.document AS key
  MATCH (document:Document {name: key})
  RETURN document
  UNION
  MATCH (unit:Unit) WHERE unit.id IN $units
  WITH DISTINCT unit
  MATCH (unit)<-[post:HOLDS_POST]-(:Official)
  WITH DISTINCT post.document AS key
  MATCH (document:Document {name: key})
  RETURN document
  UNION
  MATCH (unit:Unit) WHERE unit.id IN $units
  WITH DISTINCT unit
  MATCH (unit)-[:MEMBER_OF]->(owner:UnitGroup)
  MATCH (owner)-[:STATED_IN]->(document:Document)
  RETURN DISTINCT document
}
MATCH (document)<-[:STATED_IN]-(group:UnitGroup)
OPTIONAL MATCH (group)<-[belongs:MEMBER_OF]-(unit:Unit) WHERE unit.id IN $units
RETURN DISTINCT group.name AS collective, document.name AS document,
  CASE WHEN belongs IS NOT NULL THEN coalesce(belongs.derived, 'stated') END AS member_by, group.id AS id
ORDER BY document, collective, id, coalesce(member_by, '')
