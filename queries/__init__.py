"""The Cypher questions, the catalogue that reads them, and the way from a question to one of them. Knows no driver."""
