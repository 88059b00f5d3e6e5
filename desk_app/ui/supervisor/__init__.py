"""Pages for who answers for the figures."""
