"""Procedures are prepared, imported and posted by decision; what was in force stays posted."""

import json

from peewee import CharField, DateField, DateTimeField, TextField

_INDEXES = {
    "dossier_finished_at_due_at_stopped_since": '"finished_at", "due_at", "stopped_since"',
    "dossier_printed_at_status_due_at": '"printed_at", "status", "due_at"',
}


def up(migrator, db):
    class Table(db.Model):
        class Meta:
            legacy_table_names = False

    class PreparedProcedure(Table):
        code = CharField(primary_key=True)
        name = CharField()
        field = CharField()
        prepared_at = DateTimeField()
        record = TextField()

        class Meta:
            without_rowid = True

    class NationalSource(Table):
        code = CharField(primary_key=True)
        imported_at = DateTimeField()
        texts = TextField()
        record = TextField()

        class Meta:
            without_rowid = True

    class Posting(Table):
        procedure_code = CharField()
        posted_from = DateField()
        posted_to = DateField(null=True)
        decision = CharField()
        decided_on = DateField(null=True)
        withdrawal = CharField(default="")

        class Meta:
            indexes = ((("procedure_code", "posted_from"), True),)

    db.create_tables([PreparedProcedure, NationalSource, Posting])
    newest = "SELECT code, MIN(in_force_from), record FROM procedure GROUP BY code"
    for code, posted_from, record in db.execute_sql(newest).fetchall():
        decision = json.loads(record)["decision"]
        db.execute_sql(
            "INSERT INTO posting (procedure_code, posted_from, decision, withdrawal) VALUES (?, ?, ?, '')",
            (code, posted_from, decision),
        )
    db.execute_sql('DROP INDEX "dossier_finished_at_due_at"')
    db.execute_sql('DROP INDEX "dossier_printed_at"')
    for name, columns in _INDEXES.items():
        db.execute_sql(f'CREATE INDEX "{name}" ON "dossier" ({columns})')
