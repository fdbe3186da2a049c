"""Files, numbering and Chinese wording: a document in, facts out. Knows no store, network or screen."""
