"""File types: bytes of one kind of file into text with its paragraphs, tables and pages. Knows no Chinese wording."""
