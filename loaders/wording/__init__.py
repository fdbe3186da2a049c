"""How Chinese government documents word things, as data: named patterns, each with an example that a test runs.

Regular expressions live here and nowhere else in `loaders`. A module holds the patterns of one subject in `RULES`.
"""
