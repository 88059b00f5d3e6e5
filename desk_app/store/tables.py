"""The whole database on two screens: every table, in one file."""

from typing import Any

from peewee import (
    AutoField,
    BlobField,
    BooleanField,
    CharField,
    CompositeKey,
    DatabaseProxy,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)

database = DatabaseProxy()


class Table(Model):
    """Common ground: all tables live in the one database."""

    class Meta:
        database = database
        legacy_table_names = False


class Office(Table):
    """The office as it named itself from a day on; old dossiers print the old name."""

    id = AutoField()
    in_force_from = DateField(unique=True)
    profile = TextField()


class Rule(Table):
    """One number of the law, in force for a time."""

    id = AutoField()
    rule = CharField()
    in_force_from = DateField()
    record = TextField()

    class Meta:
        indexes = ((("rule", "in_force_from"), True),)


class CalendarDay(Table):
    """A day that differs from the weekly hours or from the public holidays, with its decision."""

    day = DateField(primary_key=True)
    record = TextField()


class Procedure(Table):
    """One dated version of a procedure; on any day at most one of a code is in force."""

    id = AutoField()
    code = CharField()
    version = IntegerField()
    name = CharField()
    field = CharField()
    position = IntegerField()
    record = TextField()
    in_force_from = DateField()
    in_force_to = DateField(null=True)

    class Meta:
        indexes = ((("code", "version"), True),)


class PreparedProcedure(Table):
    """What a procedure is to become: reviewed and published, it turns into a version with a day."""

    code = CharField(primary_key=True)
    name = CharField()
    field = CharField()
    prepared_at = DateTimeField()
    record = TextField()

    class Meta:
        without_rowid = True


class NationalSource(Table):
    """The national portal's record of a procedure as it was last imported: its texts, and the facts read in them."""

    code = CharField(primary_key=True)
    imported_at = DateTimeField()
    texts = TextField()
    record = TextField()

    class Meta:
        without_rowid = True


class Posting(Table):
    """One stretch of time a procedure is posted at the desk, and the decisions that began and ended it."""

    id = AutoField()
    procedure_code = CharField()
    posted_from = DateField()
    posted_to = DateField(null=True)
    decision = CharField()
    decided_on = DateField(null=True)
    withdrawal = CharField(default="")

    class Meta:
        indexes = ((("procedure_code", "posted_from"), True),)


class Staff(Table):
    """Who works here, and in which roles."""

    id = AutoField()
    name = CharField(unique=True)
    roles = CharField()


class Dossier(Table):
    """One dossier; `record` keeps what is only read as a whole, columns what is searched, sorted or counted."""

    id = AutoField()
    code = CharField(unique=True)
    nonce = CharField(unique=True)
    procedure = ForeignKeyField(Procedure, on_delete="RESTRICT")
    procedure_code = CharField()
    applicant = CharField()
    id_number = CharField()
    phone = CharField()
    channel = CharField()
    status = CharField()
    received_at = DateTimeField()
    counted_from = DateTimeField()
    first_due_at = DateTimeField()
    due_at = DateTimeField()
    stopped_since = DateTimeField(null=True)
    finished_at = DateTimeField(null=True)
    finished_as = CharField(null=True)
    returned_at = DateTimeField(null=True)
    fee_amount = IntegerField(null=True)
    fee_paid = BooleanField()
    officer = CharField()
    issue = IntegerField(default=1)
    printed_at = DateTimeField(null=True)
    version = IntegerField(default=1)
    record = TextField()

    class Meta:
        indexes = (
            (("status", "due_at"), False),
            (("finished_at", "due_at", "stopped_since"), False),
            (("received_at",), False),
            (("returned_at",), False),
            (("printed_at", "status", "due_at"), False),
            (("id_number",), False),
            (("phone",), False),
            (("procedure_code", "received_at"), False),
        )


class Document(Table):
    """One line of a dossier's checklist as handed in."""

    dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
    position = IntegerField()
    no = IntegerField()
    name = TextField()
    originals = IntegerField()
    certified = IntegerField()
    copies = IntegerField()
    note = TextField(default="")

    class Meta:
        primary_key = CompositeKey("dossier", "position")
        without_rowid = True


class Pause(Table):
    """One stop of a dossier's clock."""

    id = AutoField()
    dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
    stopped_at = DateTimeField()
    resumed_at = DateTimeField(null=True)


class Event(Table):
    """The log: written once, chained, never changed."""

    id = AutoField()
    at = DateTimeField()
    actor = CharField()
    counter = CharField()
    type = CharField()
    subject = CharField(index=True)
    data = TextField()
    chain = BlobField()


class Sequence(Table):
    """The last number given in a series."""

    name = CharField(primary_key=True)
    value = IntegerField()

    class Meta:
        without_rowid = True


class Printout(Table):
    """The data of a form as it was made; drawn again from here, never from the dossier."""

    id = AutoField()
    dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
    form = CharField()
    issue = IntegerField()
    made_at = DateTimeField()
    record = TextField()
    prints = IntegerField(default=0)

    class Meta:
        indexes = ((("dossier", "form", "issue"), True),)


class Draft(Table):
    """What somebody is typing and has not sent yet."""

    page = CharField()
    counter = CharField()
    kept_at = DateTimeField()
    record = TextField()

    class Meta:
        primary_key = CompositeKey("page", "counter")
        without_rowid = True


class Setting(Table):
    """One fact about the store itself, such as which catalogue was loaded."""

    name = CharField(primary_key=True)
    value = TextField()

    class Meta:
        without_rowid = True


ALL: list[type[Any]] = [
    Office,
    Rule,
    CalendarDay,
    Procedure,
    PreparedProcedure,
    NationalSource,
    Posting,
    Staff,
    Dossier,
    Document,
    Pause,
    Event,
    Sequence,
    Printout,
    Draft,
    Setting,
]
