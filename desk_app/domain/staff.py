"""Who works at the desk, and what each role may do."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """A person may hold several."""

    RECEPTION = "reception"
    OFFICER = "officer"
    LEADER = "leader"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """Acts that are not a step in a dossier's life."""

    ACCEPT = "accept"
    PRINT = "print"
    READ = "read"
    EXPORT = "export"
    CONFIGURE = "configure"


ALLOWED: dict[Permission, frozenset[Role]] = {
    Permission.ACCEPT: frozenset({Role.RECEPTION}),
    Permission.PRINT: frozenset({Role.RECEPTION, Role.OFFICER}),
    Permission.READ: frozenset(Role),
    Permission.EXPORT: frozenset({Role.SUPERVISOR, Role.LEADER, Role.RECEPTION}),
    Permission.CONFIGURE: frozenset({Role.ADMINISTRATOR}),
}


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One person at the desk."""

    name: str
    roles: frozenset[Role]

    def may(self, permission: Permission) -> bool:
        """Tell whether one of the person's roles allows this."""
        return bool(self.roles & ALLOWED[permission])
