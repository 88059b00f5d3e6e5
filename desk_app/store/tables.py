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
    """One dossier; `record` keeps what is only read as a whole, columns what is searched, sorted or counted.

    `agreed_at` is the last date agreed with an apology, `holder` the person or unit that has it now.
    """

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
    agreed_at = DateTimeField(null=True)
    holder = CharField(null=True)
    held_since = DateTimeField(null=True)

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
    """One stop of a dossier's clock; `kind` is what it waits for, empty for a supplement."""

    id = AutoField()
    dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
    stopped_at = DateTimeField()
    resumed_at = DateTimeField(null=True)
    kind = CharField(null=True)


class Appointment(Table):
    """One new date that was agreed with an apology: the last one counts."""

    id = AutoField()
    dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
    made_at = DateTimeField()
    due_at = DateTimeField()


class Breach(Table):
    """One of the law's one-time rules that was broken, and the reason of the leader who answers for it."""

    id = AutoField()
    dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
    kind = CharField()
    at = DateTimeField(index=True)
    leader = CharField(default="")
    reason = TextField(default="")


class Leg(Table):
    """One stretch of a dossier's route through the units; legs of one stage run side by side."""

    id = AutoField()
    dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
    position = IntegerField()
    stage = IntegerField()
    unit = CharField()
    name = CharField()
    time_limit = CharField()
    started_at = DateTimeField(null=True)
    due_at = DateTimeField()
    finished_at = DateTimeField(null=True)
    finished_as = CharField(null=True)

    class Meta:
        indexes = ((("dossier", "position"), True), (("unit", "finished_at"), False))


class Transfer(Table):
    """One signed list of dossiers that went to a unit or to the post."""

    id = AutoField()
    code = CharField(unique=True)
    unit = CharField()
    made_at = DateTimeField(index=True)
    made_by = CharField()
    prints = IntegerField(default=0)
    record = TextField()


class TransferLine(Table):
    """One dossier on a list, with the leg it went for, until it is received back."""

    transfer = ForeignKeyField(Transfer, on_delete="RESTRICT")
    position = IntegerField()
    dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
    leg = ForeignKeyField(Leg, null=True, on_delete="RESTRICT")
    tracking = CharField(default="")
    back_at = DateTimeField(null=True)

    class Meta:
        primary_key = CompositeKey("transfer", "position")
        without_rowid = True


class FeeReceipt(Table):
    """One receipt of fees by its number of the year; a cancelled one stays listed."""

    id = AutoField()
    year = IntegerField()
    number = IntegerField()
    dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
    amount = IntegerField()
    method = CharField()
    paid_at = DateTimeField(index=True)
    officer = CharField()
    cancelled_at = DateTimeField(null=True, index=True)
    prints = IntegerField(default=0)
    record = TextField()

    class Meta:
        indexes = ((("year", "number"), True),)


class Certification(Table):
    """One line of a yearly book of certifications; without a number while the citizen waits for an appointment."""

    id = AutoField()
    book = CharField()
    year = IntegerField()
    number = IntegerField(null=True)
    dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
    made_at = DateTimeField(index=True)
    record = TextField()

    class Meta:
        indexes = ((("book", "year", "number"), True),)


class BookClosing(Table):
    """The end of a yearly book: nothing is entered in it any more."""

    book = CharField()
    year = IntegerField()
    last_number = IntegerField()
    closed_at = DateTimeField()
    closed_by = CharField()

    class Meta:
        primary_key = CompositeKey("book", "year")
        without_rowid = True


class Attachment(Table):
    """One scan or photograph of a dossier; the file lies beside the database under its content's hash."""

    id = AutoField()
    dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
    document_no = IntegerField(default=0)
    digest = CharField(index=True)
    name = CharField()
    kind = CharField()
    size = IntegerField()
    added_at = DateTimeField()
    added_by = CharField()


class KnownOffice(Table):
    """Another office with which packages are exchanged; `confirmed_at` once a person has compared its key."""

    code = CharField(primary_key=True)
    name = CharField()
    public_key = CharField()
    confirmed_at = DateTimeField(null=True)
    confirmed_by = CharField(default="")

    class Meta:
        without_rowid = True


class Package(Table):
    """One sealed package that was made here or taken in from another office."""

    code = CharField(primary_key=True)
    office = CharField()
    kind = CharField()
    made_here = BooleanField()
    handled_at = DateTimeField()
    record = TextField()

    class Meta:
        without_rowid = True


class Origin(Table):
    """The dossier of another office that a dossier received here is the work for."""

    dossier = ForeignKeyField(Dossier, primary_key=True, on_delete="RESTRICT")
    office = CharField()
    code = CharField()
    package = CharField()

    class Meta:
        indexes = ((("office", "code"), True),)


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
    voided_at = DateTimeField(null=True)

    class Meta:
        indexes = ((("dossier", "form", "issue"), True),)


class OfficePaper(Table):
    """The data of a numbered paper that belongs to no one dossier: guidance, a refusal at the counter, a letter."""

    id = AutoField()
    form = CharField()
    year = IntegerField()
    number = IntegerField()
    made_at = DateTimeField(index=True)
    record = TextField()
    prints = IntegerField(default=0)

    class Meta:
        indexes = ((("form", "year", "number"), True),)


class LetterTemplate(Table):
    """The wording of a letter, as the office has edited it."""

    kind = CharField(primary_key=True)
    title = CharField()
    body = TextField()

    class Meta:
        without_rowid = True


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
    Appointment,
    Breach,
    Leg,
    Transfer,
    TransferLine,
    FeeReceipt,
    Certification,
    BookClosing,
    Attachment,
    KnownOffice,
    Package,
    Origin,
    Event,
    Sequence,
    Printout,
    OfficePaper,
    LetterTemplate,
    Draft,
    Setting,
]
