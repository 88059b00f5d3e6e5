"""Tables for people who work on."""
