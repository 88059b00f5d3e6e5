"""The first schema: tables as they were on the first day, the log's triggers, the search index."""

from peewee import (
    BlobField,
    BooleanField,
    CharField,
    CompositeKey,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    TextField,
)


def up(migrator, db):
    class Table(db.Model):
        class Meta:
            legacy_table_names = False

    class Office(Table):
        in_force_from = DateField(unique=True)
        profile = TextField()

    class Rule(Table):
        rule = CharField()
        in_force_from = DateField()
        record = TextField()

        class Meta:
            indexes = ((("rule", "in_force_from"), True),)

    class CalendarDay(Table):
        day = DateField(primary_key=True)
        record = TextField()

    class Procedure(Table):
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

    class Staff(Table):
        name = CharField(unique=True)
        roles = CharField()

    class Dossier(Table):
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
                (("finished_at", "due_at"), False),
                (("received_at",), False),
                (("returned_at",), False),
                (("printed_at",), False),
                (("id_number",), False),
                (("phone",), False),
                (("procedure_code", "received_at"), False),
            )

    class Document(Table):
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
        dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
        stopped_at = DateTimeField()
        resumed_at = DateTimeField(null=True)

    class Event(Table):
        at = DateTimeField()
        actor = CharField()
        counter = CharField()
        type = CharField()
        subject = CharField(index=True)
        data = TextField()
        chain = BlobField()

    class Sequence(Table):
        name = CharField(primary_key=True)
        value = IntegerField()

        class Meta:
            without_rowid = True

    class Printout(Table):
        dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
        form = CharField()
        issue = IntegerField()
        made_at = DateTimeField()
        record = TextField()
        prints = IntegerField(default=0)

        class Meta:
            indexes = ((("dossier", "form", "issue"), True),)

    class Draft(Table):
        page = CharField()
        counter = CharField()
        kept_at = DateTimeField()
        record = TextField()

        class Meta:
            primary_key = CompositeKey("page", "counter")
            without_rowid = True

    class Setting(Table):
        name = CharField(primary_key=True)
        value = TextField()

        class Meta:
            without_rowid = True

    db.create_tables(
        [
            Office,
            Rule,
            CalendarDay,
            Procedure,
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
    )
    db.execute_sql(
        "CREATE VIRTUAL TABLE dossier_search USING fts5("
        "name, numbers, procedure, content='', detail=column, prefix='2 3 4', "
        "tokenize='unicode61 remove_diacritics 2')"
    )
    for act in ("UPDATE", "DELETE"):
        db.execute_sql(
            f"CREATE TRIGGER event_no_{act.lower()} BEFORE {act} ON event "
            "BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END"
        )
