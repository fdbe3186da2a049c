"""How a text is laid out: numbers, titles, what stands around, lines that were broken, what is no language."""
