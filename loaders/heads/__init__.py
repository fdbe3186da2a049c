"""The head of a document: title, issuer, number, day, place, kind."""

HEAD = 3000  # characters in which a document says what it is
SITE_LINES = 600  # characters that a site's own lines take above a document
