"""The commands, a file for each family of them; `cli.py` puts them together."""
