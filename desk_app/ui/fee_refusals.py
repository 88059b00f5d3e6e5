"""What is said when a fee is refused: code → (Vietnamese, English)."""

FEE_TEXTS: dict[str, tuple[str, str]] = {}
