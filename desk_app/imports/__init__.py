"""Files that come in from elsewhere, read into plain rows; refused with a sentence when they are something else."""
