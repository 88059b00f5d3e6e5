"""What is said when a route or a hand-over list is refused: code → (Vietnamese, English)."""

ROUTE_TEXTS: dict[str, tuple[str, str]] = {}
