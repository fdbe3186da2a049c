"""Who leads, answers and cooperates, as clauses and sentences say it."""
