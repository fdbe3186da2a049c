"""Tables that assign responsibility, in whatever state a text has them."""
