"""Names of units and people in lists: where each begins and ends, and what lists leave out."""
