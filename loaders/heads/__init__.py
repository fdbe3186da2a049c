"""The head of a document: title, issuer, number, days, place, kind."""
