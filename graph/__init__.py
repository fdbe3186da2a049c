"""The model, units and their names; building, storing, measuring and drawing a graph. Knows no documents."""
