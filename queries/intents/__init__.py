"""How people word the questions that the program answers: one row an intent, in the order in which they are tried.

An intent is meant when its cue stands in the question and what it needs was found there. Must not know how names are
found in a question, or stores.
"""

from queries.intents.actors import ACTORS
from queries.intents.intent import Intent
from queries.intents.matters import MATTERS

__all__ = ["INTENTS", "Intent"]

INTENTS = (*ACTORS, *MATTERS)
