"""Use cases: one function is one act at the desk."""
