"""What the panel of an act asks: a group of fields for each need of the table."""
