"""Days, stages, what is owed and by when, figures that are promised, and the things that they concern."""
