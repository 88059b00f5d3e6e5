"""Pages for following dossiers."""
