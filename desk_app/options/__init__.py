"""The options of the `desk-app` command, described by subject."""
