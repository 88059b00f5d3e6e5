"""The office's bank account for fees: one setting of the store, chosen among the banks that are shipped."""

import tomllib
from functools import cache

from desk_app import paths
from desk_app.domain.bank_account import Bank, BankAccount
from desk_app.domain.events import EventType
from desk_app.domain.staff import Permission
from desk_app.services.session import Session
from desk_app.store import database, records, tables

_SETTING = "office.bank_account"


@cache
def banks() -> tuple[Bank, ...]:
    """Return the banks that VietQR knows, the most usual first."""
    content = tomllib.loads((paths.CATALOGUE / "banks.toml").read_text(encoding="utf-8"))
    return tuple(Bank(**entry) for entry in content["bank"])


def bank_name(account: BankAccount) -> str:
    """Return what the bank of an account is commonly called, its number for one that is no longer listed."""
    return next((bank.short_name for bank in banks() if bank.bin == account.bank_bin), account.bank_bin)


def account(session: Session) -> BankAccount | None:
    """Return the office's account, None where fees are received in cash alone."""
    with database.connection():
        return current()


def current() -> BankAccount | None:
    """Return the office's account, inside the caller's connection."""
    kept = tables.Setting.get_or_none(tables.Setting.name == _SETTING)
    return records.load(BankAccount, kept.value) if kept else None


def change_account(session: Session, account: BankAccount | None) -> BankAccount | None:
    """Keep another account, or none, and return it tidied; Refused as `BankAccount.checked`."""
    session.require(Permission.CONFIGURE)
    wanted = account and account.checked(banks())
    with session.transaction() as tx:
        table = tables.Setting
        table.delete().where(table.name == _SETTING).execute()
        if wanted is not None:
            table.create(name=_SETTING, value=records.dump(wanted))
        said = {"bank": wanted.bank_bin, "account": wanted.number} if wanted else {"account": ""}
        tx.record(EventType.OFFICE_CHANGED, session.office.code, part="bank_account", **said)
    return wanted
