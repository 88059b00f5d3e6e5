"""Values, rules and words of the trade: pure Python, no clock, no files."""
