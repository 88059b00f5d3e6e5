"""The administrator's windows: the catalogue of procedures, its import and its check."""
