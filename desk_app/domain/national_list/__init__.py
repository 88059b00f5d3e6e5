"""Reading the national portal's list of procedures: its free text into facts, its faults by name."""
