"""Identity of places, units, groups, reforms, people and things. Must not know documents' wording, builds or stores."""
