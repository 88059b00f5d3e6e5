"""The dossier's whole life: agreed dates, broken rules, routes and lists, fees, books, attachments, other offices."""

from peewee import (
    BooleanField,
    CharField,
    CompositeKey,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

_COLUMNS = (
    'ALTER TABLE "dossier" ADD COLUMN "agreed_at" DATETIME',
    'ALTER TABLE "dossier" ADD COLUMN "holder" VARCHAR(255)',
    'ALTER TABLE "dossier" ADD COLUMN "held_since" DATETIME',
    'ALTER TABLE "pause" ADD COLUMN "kind" VARCHAR(255)',
    'ALTER TABLE "printout" ADD COLUMN "voided_at" DATETIME',
)


def up(migrator, db):
    class Table(db.Model):
        class Meta:
            legacy_table_names = False

    class Dossier(Table):
        pass

    class Appointment(Table):
        dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
        made_at = DateTimeField()
        due_at = DateTimeField()

    class Breach(Table):
        dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
        kind = CharField()
        at = DateTimeField(index=True)
        leader = CharField(default="")
        reason = TextField(default="")

    class Leg(Table):
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
        code = CharField(unique=True)
        unit = CharField()
        made_at = DateTimeField(index=True)
        made_by = CharField()
        prints = IntegerField(default=0)
        record = TextField()

    class TransferLine(Table):
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
        book = CharField()
        year = IntegerField()
        number = IntegerField(null=True)
        dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
        made_at = DateTimeField(index=True)
        record = TextField()

        class Meta:
            indexes = ((("book", "year", "number"), True),)

    class BookClosing(Table):
        book = CharField()
        year = IntegerField()
        last_number = IntegerField()
        closed_at = DateTimeField()
        closed_by = CharField()

        class Meta:
            primary_key = CompositeKey("book", "year")
            without_rowid = True

    class Attachment(Table):
        dossier = ForeignKeyField(Dossier, on_delete="RESTRICT")
        document_no = IntegerField(default=0)
        digest = CharField(index=True)
        name = CharField()
        kind = CharField()
        size = IntegerField()
        added_at = DateTimeField()
        added_by = CharField()

    class KnownOffice(Table):
        code = CharField(primary_key=True)
        name = CharField()
        public_key = CharField()
        confirmed_at = DateTimeField(null=True)
        confirmed_by = CharField(default="")

        class Meta:
            without_rowid = True

    class Package(Table):
        code = CharField(primary_key=True)
        office = CharField()
        kind = CharField()
        made_here = BooleanField()
        handled_at = DateTimeField()
        record = TextField()

        class Meta:
            without_rowid = True

    class Origin(Table):
        dossier = ForeignKeyField(Dossier, primary_key=True, on_delete="RESTRICT")
        office = CharField()
        code = CharField()
        package = CharField()

        class Meta:
            indexes = ((("office", "code"), True),)

    class OfficePaper(Table):
        form = CharField()
        year = IntegerField()
        number = IntegerField()
        made_at = DateTimeField(index=True)
        record = TextField()
        prints = IntegerField(default=0)

        class Meta:
            indexes = ((("form", "year", "number"), True),)

    class LetterTemplate(Table):
        kind = CharField(primary_key=True)
        title = CharField()
        body = TextField()

        class Meta:
            without_rowid = True

    for statement in _COLUMNS:
        db.execute_sql(statement)
    db.create_tables(
        [
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
            OfficePaper,
            LetterTemplate,
        ]
    )
