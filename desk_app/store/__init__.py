"""The database: tables, migrations, event log, search. The only package that imports peewee."""
