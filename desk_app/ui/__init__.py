"""Windows: they arrange and ask, they never decide."""
