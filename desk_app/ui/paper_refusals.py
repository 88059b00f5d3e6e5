"""What is said when a register, a letter or another paper of the office is refused: code → (Vietnamese, English)."""

PAPER_TEXTS: dict[str, tuple[str, str]] = {}
