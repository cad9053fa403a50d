"""The first schema: every record, the journal and the full-text index.

Frozen as it was: it does not follow the models, which have moved on since.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _change_set() -> None:
    op.create_table(
        "change_set",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("computer", sa.String(length=64), nullable=False),
        sa.Column("command", sa.String(length=60), nullable=False),
        sa.Column("undoes_id", sa.Integer(), nullable=True),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.ForeignKeyConstraint(["undoes_id"], ["change_set.id"], name="fk_change_set_undoes_id"),
        sa.PrimaryKeyConstraint("id", name="pk_change_set"),
        sa.UniqueConstraint("uid", name="uq_change_set_uid"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_set_undoes_id", "change_set", ["undoes_id"], unique=False)


def _draft() -> None:
    op.create_table(
        "draft",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_draft"),
    )


def _external_id() -> None:
    op.create_table(
        "external_id",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("record", sa.String(length=20), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("imported", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_external_id"),
        sa.UniqueConstraint(
            "source", "record", "external_id", name="uq_external_id_source_record_external_id"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_external_id_record_record_id", "external_id", ["record", "record_id"], unique=False
    )


def _holiday() -> None:
    op.create_table(
        "holiday",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_holiday"),
        sqlite_autoincrement=True,
    )


def _opening_hours() -> None:
    op.create_table(
        "opening_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.Integer(), nullable=False),
        sa.Column("closes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_opening_hours"),
        sqlite_autoincrement=True,
    )


def _schedule() -> None:
    op.create_table(
        "schedule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.Column("rhythm", sa.String(length=20), nullable=False),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("paper", sa.String(length=10), nullable=True),
        sa.Column("computer", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_schedule"),
        sqlite_autoincrement=True,
    )


def _schedule_run() -> None:
    op.create_table(
        "schedule_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("schedule_id", sa.Integer(), nullable=False),
        sa.Column("due_day", sa.String(length=10), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_schedule_run"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_schedule_run_schedule_id_due_day",
        "schedule_run",
        ["schedule_id", "due_day"],
        unique=True,
    )


def _sheet() -> None:
    op.create_table(
        "sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=4), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sheet"),
        sa.UniqueConstraint("code", name="uq_sheet_code"),
        sqlite_autoincrement=True,
    )


def _shop() -> None:
    op.create_table(
        "shop",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("mission", sa.Text(), nullable=True),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("date_order", sa.String(length=3), nullable=True),
        sa.Column("paper", sa.String(length=10), nullable=True),
        sa.Column("brand_colour", sa.String(length=7), nullable=True),
        sa.Column("logo", sa.Text(), nullable=True),
        sa.Column("brand_review_day", sa.String(length=10), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shop"),
        sqlite_autoincrement=True,
    )


def _staff_member() -> None:
    op.create_table(
        "staff_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_staff_member"),
        sqlite_autoincrement=True,
    )


def _term() -> None:
    op.create_table(
        "term",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vocabulary", sa.String(length=20), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_term"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_term_vocabulary_position", "term", ["vocabulary", "position"], unique=False)


def _change() -> None:
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_set_id", sa.Integer(), nullable=False),
        sa.Column("record", sa.String(length=20), nullable=False),
        sa.Column("action", sa.String(length=20), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=True),
        sa.Column("last_id", sa.Integer(), nullable=True),
        sa.Column("before", sa.String(), nullable=True),
        sa.Column("after", sa.String(), nullable=True),
        sa.Column("content", sa.LargeBinary(length=32), nullable=True),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("salt", sa.LargeBinary(length=16), nullable=True),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["change_set_id"], ["change_set.id"], name="fk_change_change_set_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_change_change_set_id", "change", ["change_set_id"], unique=False)
    op.create_index("ix_change_record_record_id", "change", ["record", "record_id"], unique=False)


def _customer() -> None:
    op.create_table(
        "customer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=True),
        sa.Column("preferred_channel_id", sa.Integer(), nullable=True),
        sa.Column("tone", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("consent", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["preferred_channel_id"], ["term.id"], name="fk_customer_preferred_channel_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_customer"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_customer_name_key_id", "customer", ["name_key", "id"], unique=False)


def _sheet_line() -> None:
    op.create_table(
        "sheet_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("record", sa.String(length=20), nullable=False),
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["sheet_id"], ["sheet.id"], name="fk_sheet_line_sheet_id"),
        sa.PrimaryKeyConstraint("id", name="pk_sheet_line"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sheet_line_sheet_id", "sheet_line", ["sheet_id"], unique=False)


def _contact_point() -> None:
    op.create_table(
        "contact_point",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("value_key", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="fk_contact_point_customer_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_contact_point"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_contact_point_customer_id_position",
        "contact_point",
        ["customer_id", "position"],
        unique=False,
    )


def _customer_tag() -> None:
    op.create_table(
        "customer_tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="fk_customer_tag_customer_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_customer_tag"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_customer_tag_customer_id", "customer_tag", ["customer_id"], unique=False)


def _interaction() -> None:
    op.create_table(
        "interaction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("day_only", sa.Boolean(), nullable=False),
        sa.Column("channel_id", sa.Integer(), nullable=True),
        sa.Column("stage_id", sa.Integer(), nullable=True),
        sa.Column("aspect_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("arrival", sa.Integer(), nullable=True),
        sa.Column("emotion", sa.Integer(), nullable=True),
        sa.Column("emotion_source", sa.String(length=20), nullable=True),
        sa.Column("expectation", sa.String(length=20), nullable=True),
        sa.Column("worth_minor", sa.Integer(), nullable=True),
        sa.Column("worth_currency", sa.String(length=3), nullable=True),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("given", sa.Text(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["aspect_id"], ["term.id"], name="fk_interaction_aspect_id"),
        sa.ForeignKeyConstraint(["channel_id"], ["term.id"], name="fk_interaction_channel_id"),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="fk_interaction_customer_id"
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name="fk_interaction_staff_id"),
        sa.ForeignKeyConstraint(["stage_id"], ["term.id"], name="fk_interaction_stage_id"),
        sa.PrimaryKeyConstraint("id", name="pk_interaction"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_interaction_at_customer_id", "interaction", ["at", "customer_id"], unique=False
    )
    op.create_index(
        "ix_interaction_customer_id_at", "interaction", ["customer_id", "at"], unique=False
    )


def _interaction_tag() -> None:
    op.create_table(
        "interaction_tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("interaction_id", sa.Integer(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interaction.id"], name="fk_interaction_tag_interaction_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_interaction_tag"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_interaction_tag_interaction_id", "interaction_tag", ["interaction_id"], unique=False
    )


def _promise() -> None:
    op.create_table(
        "promise",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("interaction_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("promised_at", sa.BigInteger(), nullable=False),
        sa.Column("promised_by_id", sa.Integer(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("first_due_day", sa.String(length=10), nullable=True),
        sa.Column("first_due_at", sa.BigInteger(), nullable=True),
        sa.Column("due_day", sa.String(length=10), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.Column("settled_note", sa.Text(), nullable=True),
        sa.Column("confirmed_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_by_id", sa.Integer(), nullable=True),
        sa.Column("answer_note", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(state = 'open') = (settled_at IS NULL)", name="ck_promise_settled"),
        sa.CheckConstraint("(due_day IS NULL) <> (due_at IS NULL)", name="ck_promise_due"),
        sa.CheckConstraint(
            "(first_due_day IS NULL) <> (first_due_at IS NULL)", name="ck_promise_first_due"
        ),
        sa.ForeignKeyConstraint(
            ["answered_by_id"], ["staff_member.id"], name="fk_promise_answered_by_id"
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interaction.id"], name="fk_promise_interaction_id"
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["staff_member.id"], name="fk_promise_owner_id"),
        sa.ForeignKeyConstraint(
            ["promised_by_id"], ["staff_member.id"], name="fk_promise_promised_by_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_promise"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_promise_interaction_id", "promise", ["interaction_id"], unique=False)
    op.create_index(
        "ix_promise_open",
        "promise",
        ["due_day", "due_at"],
        unique=False,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index("ix_promise_promised_at", "promise", ["promised_at"], unique=False)
    op.create_index(
        "ix_promise_settled",
        "promise",
        ["settled_at"],
        unique=False,
        sqlite_where=sa.text("settled_at IS NOT NULL"),
        postgresql_where=sa.text("settled_at IS NOT NULL"),
    )
    op.create_index(
        "ix_promise_unanswered",
        "promise",
        ["settled_at"],
        unique=False,
        sqlite_where=sa.text("state = 'broken' AND answered_at IS NULL"),
        postgresql_where=sa.text("state = 'broken' AND answered_at IS NULL"),
    )


def _remark() -> None:
    op.create_table(
        "remark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("interaction_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("aspect_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=20), nullable=True),
        sa.Column("acted_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["aspect_id"], ["term.id"], name="fk_remark_aspect_id"),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interaction.id"], name="fk_remark_interaction_id"
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["staff_member.id"], name="fk_remark_owner_id"),
        sa.PrimaryKeyConstraint("id", name="pk_remark"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_remark_interaction_id", "remark", ["interaction_id"], unique=False)
    op.create_index(
        "ix_remark_open",
        "remark",
        ["owner_id"],
        unique=False,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )


def _survey_answer() -> None:
    op.create_table(
        "survey_answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=True),
        sa.Column("interaction_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("asked_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name="fk_survey_answer_customer_id"
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interaction.id"], name="fk_survey_answer_interaction_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_survey_answer"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_survey_answer_answered_at_id", "survey_answer", ["answered_at", "id"], unique=False
    )
    op.create_index("ix_survey_answer_customer_id", "survey_answer", ["customer_id"], unique=False)
    op.create_index(
        "ix_survey_answer_interaction_id", "survey_answer", ["interaction_id"], unique=False
    )


def _promise_move() -> None:
    op.create_table(
        "promise_move",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("promise_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("from_day", sa.String(length=10), nullable=True),
        sa.Column("from_at", sa.BigInteger(), nullable=True),
        sa.Column("to_day", sa.String(length=10), nullable=True),
        sa.Column("to_at", sa.BigInteger(), nullable=True),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.CheckConstraint("(from_day IS NULL) <> (from_at IS NULL)", name="ck_promise_move_from"),
        sa.CheckConstraint("(to_day IS NULL) <> (to_at IS NULL)", name="ck_promise_move_to"),
        sa.ForeignKeyConstraint(["promise_id"], ["promise.id"], name="fk_promise_move_promise_id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name="fk_promise_move_staff_id"),
        sa.PrimaryKeyConstraint("id", name="pk_promise_move"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_promise_move_at", "promise_move", ["at"], unique=False)
    op.create_index(
        "ix_promise_move_promise_id_at", "promise_move", ["promise_id", "at"], unique=False
    )


_RANGES = (
    (0x58D, 0x58E), (0x605, 0x605), (0x61C, 0x61D), (0x7FE, 0x7FF), (0x888, 0x888),
    (0x890, 0x891), (0x8E2, 0x8E2), (0x9FD, 0x9FD), (0xA76, 0xA76), (0xC77, 0xC77),
    (0xC84, 0xC84), (0xD4F, 0xD4F), (0x1ABE, 0x1ABE), (0x1B7D, 0x1B7E), (0x2065, 0x2069),
    (0x20BA, 0x20CF), (0x218A, 0x218F), (0x23F4, 0x23FF), (0x2700, 0x2700), (0x2B4D, 0x2B4F),
    (0x2B5A, 0x2BFF), (0x2E3C, 0x2E5D), (0x1F02C, 0x1F02F), (0x1F094, 0x1F09F),
    (0x1F0AF, 0x1F0B0), (0x1F0BF, 0x1F0C0), (0x1F0D0, 0x1F0D0), (0x1F0E0, 0x1F0FF),
    (0x1F12F, 0x1F12F), (0x1F16C, 0x1F16F), (0x1F19B, 0x1F1E5), (0x1F203, 0x1F20F),
    (0x1F23B, 0x1F23F), (0x1F249, 0x1F24F), (0x1F252, 0x1F2FF), (0x1F321, 0x1F32F),
    (0x1F336, 0x1F336), (0x1F37D, 0x1F37F), (0x1F394, 0x1F39F), (0x1F3C5, 0x1F3C5),
    (0x1F3CB, 0x1F3DF), (0x1F3F1, 0x1F3FF), (0x1F43F, 0x1F43F), (0x1F441, 0x1F441),
    (0x1F4F8, 0x1F4F8), (0x1F4FD, 0x1F4FF), (0x1F53E, 0x1F53F), (0x1F544, 0x1F54F),
    (0x1F568, 0x1F5FA), (0x1F641, 0x1F644), (0x1F650, 0x1F67F), (0x1F6C6, 0x1F6FF),
    (0x1F774, 0x1FAFF),
)  # fmt: skip
_SEPARATORS = "".join(chr(code) for first, last in _RANGES for code in range(first, last + 1))

_SEARCH = (
    "CREATE VIRTUAL TABLE customer_grams USING fts5(name_key, content='customer', content_rowid='id', tokenize='trigram case_sensitive 1', columnsize=0)",
    "INSERT INTO customer_grams(customer_grams, rank) VALUES ('automerge', 0)",
    "INSERT INTO customer_grams(customer_grams, rank) VALUES ('crisismerge', 64)",
    "CREATE TRIGGER customer_grams_added AFTER INSERT ON customer BEGIN INSERT INTO customer_grams(rowid, name_key) VALUES (new.id, new.name_key); END",
    "CREATE TRIGGER customer_grams_gone AFTER DELETE ON customer BEGIN INSERT INTO customer_grams(customer_grams, rowid, name_key) VALUES ('delete', old.id, old.name_key); END",
    "CREATE TRIGGER customer_grams_changed AFTER UPDATE OF name_key ON customer WHEN old.name_key IS NOT new.name_key BEGIN INSERT INTO customer_grams(customer_grams, rowid, name_key) VALUES ('delete', old.id, old.name_key); INSERT INTO customer_grams(rowid, name_key) VALUES (new.id, new.name_key); END",
    "CREATE VIRTUAL TABLE customer_words USING fts5(name_key, content='customer', content_rowid='id', tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc' separators '"
    + _SEPARATORS
    + "'\", prefix='1 2', columnsize=0)",
    "INSERT INTO customer_words(customer_words, rank) VALUES ('automerge', 0)",
    "INSERT INTO customer_words(customer_words, rank) VALUES ('crisismerge', 64)",
    "CREATE TRIGGER customer_words_added AFTER INSERT ON customer BEGIN INSERT INTO customer_words(rowid, name_key) VALUES (new.id, new.name_key); END",
    "CREATE TRIGGER customer_words_gone AFTER DELETE ON customer BEGIN INSERT INTO customer_words(customer_words, rowid, name_key) VALUES ('delete', old.id, old.name_key); END",
    "CREATE TRIGGER customer_words_changed AFTER UPDATE OF name_key ON customer WHEN old.name_key IS NOT new.name_key BEGIN INSERT INTO customer_words(customer_words, rowid, name_key) VALUES ('delete', old.id, old.name_key); INSERT INTO customer_words(rowid, name_key) VALUES (new.id, new.name_key); END",
    "CREATE VIRTUAL TABLE contact_grams USING fts5(value_key, content='contact_point', content_rowid='id', tokenize='trigram case_sensitive 1', columnsize=0)",
    "INSERT INTO contact_grams(contact_grams, rank) VALUES ('automerge', 0)",
    "INSERT INTO contact_grams(contact_grams, rank) VALUES ('crisismerge', 64)",
    "CREATE TRIGGER contact_grams_added AFTER INSERT ON contact_point BEGIN INSERT INTO contact_grams(rowid, value_key) VALUES (new.id, new.value_key); END",
    "CREATE TRIGGER contact_grams_gone AFTER DELETE ON contact_point BEGIN INSERT INTO contact_grams(contact_grams, rowid, value_key) VALUES ('delete', old.id, old.value_key); END",
    "CREATE TRIGGER contact_grams_changed AFTER UPDATE OF value_key ON contact_point WHEN old.value_key IS NOT new.value_key BEGIN INSERT INTO contact_grams(contact_grams, rowid, value_key) VALUES ('delete', old.id, old.value_key); INSERT INTO contact_grams(rowid, value_key) VALUES (new.id, new.value_key); END",
    "CREATE VIEW interaction_words_text AS SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(note, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss') AS note FROM interaction",
    "CREATE VIRTUAL TABLE interaction_words USING fts5(note, content='interaction_words_text', content_rowid='id', tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc' separators '"
    + _SEPARATORS
    + "'\", prefix='1 2 3 4 5 6 7 8', detail=none, columnsize=0)",
    "INSERT INTO interaction_words(interaction_words, rank) VALUES ('automerge', 0)",
    "INSERT INTO interaction_words(interaction_words, rank) VALUES ('crisismerge', 64)",
    "CREATE TRIGGER interaction_words_added AFTER INSERT ON interaction BEGIN INSERT INTO interaction_words(rowid, note) VALUES (new.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.note, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss')); END",
    "CREATE TRIGGER interaction_words_gone AFTER DELETE ON interaction BEGIN INSERT INTO interaction_words(interaction_words, rowid, note) VALUES ('delete', old.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(old.note, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss')); END",
    "CREATE TRIGGER interaction_words_changed AFTER UPDATE OF note ON interaction WHEN old.note IS NOT new.note BEGIN INSERT INTO interaction_words(interaction_words, rowid, note) VALUES ('delete', old.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(old.note, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss')); INSERT INTO interaction_words(rowid, note) VALUES (new.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.note, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss')); END",
    "CREATE VIEW remark_words_text AS SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss') AS text FROM remark",
    "CREATE VIRTUAL TABLE remark_words USING fts5(text, content='remark_words_text', content_rowid='id', tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc' separators '"
    + _SEPARATORS
    + "'\", prefix='1 2 3 4 5 6 7 8', detail=none, columnsize=0)",
    "INSERT INTO remark_words(remark_words, rank) VALUES ('automerge', 0)",
    "INSERT INTO remark_words(remark_words, rank) VALUES ('crisismerge', 64)",
    "CREATE TRIGGER remark_words_added AFTER INSERT ON remark BEGIN INSERT INTO remark_words(rowid, text) VALUES (new.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss')); END",
    "CREATE TRIGGER remark_words_gone AFTER DELETE ON remark BEGIN INSERT INTO remark_words(remark_words, rowid, text) VALUES ('delete', old.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(old.text, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss')); END",
    "CREATE TRIGGER remark_words_changed AFTER UPDATE OF text ON remark WHEN old.text IS NOT new.text BEGIN INSERT INTO remark_words(remark_words, rowid, text) VALUES ('delete', old.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(old.text, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss')); INSERT INTO remark_words(rowid, text) VALUES (new.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss')); END",
    "CREATE VIEW promise_words_text AS SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss') AS text FROM promise",
    "CREATE VIRTUAL TABLE promise_words USING fts5(text, content='promise_words_text', content_rowid='id', tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc' separators '"
    + _SEPARATORS
    + "'\", prefix='1 2 3 4 5 6 7 8', detail=none, columnsize=0)",
    "INSERT INTO promise_words(promise_words, rank) VALUES ('automerge', 0)",
    "INSERT INTO promise_words(promise_words, rank) VALUES ('crisismerge', 64)",
    "CREATE TRIGGER promise_words_added AFTER INSERT ON promise BEGIN INSERT INTO promise_words(rowid, text) VALUES (new.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss')); END",
    "CREATE TRIGGER promise_words_gone AFTER DELETE ON promise BEGIN INSERT INTO promise_words(promise_words, rowid, text) VALUES ('delete', old.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(old.text, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss')); END",
    "CREATE TRIGGER promise_words_changed AFTER UPDATE OF text ON promise WHEN old.text IS NOT new.text BEGIN INSERT INTO promise_words(promise_words, rowid, text) VALUES ('delete', old.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(old.text, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss')); INSERT INTO promise_words(rowid, text) VALUES (new.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(new.text, 'Æ', 'ae'), 'Ø', 'o'), 'Þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'ø', 'o'), 'þ', 'th'), 'Đ', 'd'), 'đ', 'd'), 'Ħ', 'h'), 'ħ', 'h'), 'ı', 'i'), 'Ł', 'l'), 'ł', 'l'), 'Œ', 'oe'), 'œ', 'oe'), 'ẞ', 'ss')); END",
)
_ROLLUP = (
    "CREATE TABLE count_paused (since INTEGER PRIMARY KEY)",
    "CREATE TABLE zone_span (zone TEXT NOT NULL, starts_at INTEGER PRIMARY KEY, ends_at INTEGER UNIQUE, shift INTEGER NOT NULL)",
    "CREATE TABLE month_span (starts_at INTEGER PRIMARY KEY, ends_at INTEGER NOT NULL, month TEXT NOT NULL)",
    "CREATE TABLE interaction_day (day TEXT, felt INTEGER, source TEXT, expectation TEXT, n INTEGER NOT NULL, PRIMARY KEY (day, felt, source, expectation)) WITHOUT ROWID",
    "CREATE TABLE interaction_month (month TEXT, felt INTEGER, source TEXT, expectation TEXT, n INTEGER NOT NULL, PRIMARY KEY (month, felt, source, expectation)) WITHOUT ROWID",
    "CREATE TABLE customer_month (month TEXT, n INTEGER NOT NULL, PRIMARY KEY (month)) WITHOUT ROWID",
    "CREATE TABLE worth_day (day TEXT, currency TEXT, n INTEGER NOT NULL, total INTEGER NOT NULL, PRIMARY KEY (day, currency)) WITHOUT ROWID",
    "CREATE TABLE complaint_day (day TEXT, settled INTEGER, n INTEGER NOT NULL, PRIMARY KEY (day, settled)) WITHOUT ROWID",
    "CREATE TABLE answer_day (day TEXT, kind TEXT, score INTEGER, n INTEGER NOT NULL, PRIMARY KEY (day, kind, score)) WITHOUT ROWID",
    "CREATE TABLE promise_day (day TEXT, standing TEXT, moved INTEGER, n INTEGER NOT NULL, PRIMARY KEY (day, standing, moved)) WITHOUT ROWID",
    "CREATE TABLE owed (promise_id INTEGER PRIMARY KEY, broken INTEGER NOT NULL, moved INTEGER NOT NULL, lapse INTEGER NOT NULL, day TEXT NOT NULL, desk_lapse INTEGER NOT NULL, desk_day TEXT NOT NULL, first_day TEXT NOT NULL)",
    "CREATE INDEX owed_lapse ON owed (broken, lapse)",
    "CREATE INDEX owed_desk ON owed (broken, desk_lapse)",
    "CREATE INDEX owed_first ON owed (first_day)",
    "CREATE TRIGGER promise_owed AFTER INSERT ON promise WHEN (new.state = 'open' OR new.state = 'broken' AND new.answered_at IS NULL) AND NOT EXISTS (SELECT 1 FROM count_paused) BEGIN INSERT INTO owed SELECT p.id, p.state = 'broken', EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), coalesce((CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END), (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1)), coalesce((CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), date(((CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) + (SELECT shift FROM zone_span WHERE starts_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), coalesce((CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END), (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1)), coalesce((CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), date(((CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END) + (SELECT shift FROM zone_span WHERE starts_at <= (CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END) ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')) FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END LEFT JOIN promise_move AS d ON d.id = (SELECT id FROM promise_move WHERE promise_id = p.id ORDER BY at DESC, id DESC LIMIT 1) WHERE (p.state = 'open' OR p.state = 'broken' AND p.answered_at IS NULL) AND p.id = new.id; END",
    "CREATE TRIGGER promise_owed_otherwise AFTER UPDATE OF state, settled_at, answered_at, first_due_day, first_due_at ON promise BEGIN DELETE FROM owed WHERE promise_id = old.id; INSERT INTO owed SELECT p.id, p.state = 'broken', EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), coalesce((CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END), (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1)), coalesce((CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), date(((CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) + (SELECT shift FROM zone_span WHERE starts_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), coalesce((CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END), (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1)), coalesce((CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), date(((CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END) + (SELECT shift FROM zone_span WHERE starts_at <= (CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END) ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')) FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END LEFT JOIN promise_move AS d ON d.id = (SELECT id FROM promise_move WHERE promise_id = p.id ORDER BY at DESC, id DESC LIMIT 1) WHERE (p.state = 'open' OR p.state = 'broken' AND p.answered_at IS NULL) AND p.id = new.id; END",
    "CREATE TRIGGER promise_owed_no_more AFTER DELETE ON promise BEGIN DELETE FROM owed WHERE promise_id = old.id; END",
    "CREATE TRIGGER promise_move_owed_insert AFTER INSERT ON promise_move BEGIN DELETE FROM owed WHERE promise_id = new.promise_id; INSERT INTO owed SELECT p.id, p.state = 'broken', EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), coalesce((CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END), (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1)), coalesce((CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), date(((CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) + (SELECT shift FROM zone_span WHERE starts_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), coalesce((CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END), (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1)), coalesce((CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), date(((CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END) + (SELECT shift FROM zone_span WHERE starts_at <= (CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END) ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')) FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END LEFT JOIN promise_move AS d ON d.id = (SELECT id FROM promise_move WHERE promise_id = p.id ORDER BY at DESC, id DESC LIMIT 1) WHERE (p.state = 'open' OR p.state = 'broken' AND p.answered_at IS NULL) AND p.id = new.promise_id; END",
    "CREATE TRIGGER promise_move_owed_update AFTER UPDATE ON promise_move BEGIN DELETE FROM owed WHERE promise_id IN (old.promise_id, new.promise_id); INSERT INTO owed SELECT p.id, p.state = 'broken', EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), coalesce((CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END), (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1)), coalesce((CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), date(((CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) + (SELECT shift FROM zone_span WHERE starts_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), coalesce((CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END), (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1)), coalesce((CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), date(((CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END) + (SELECT shift FROM zone_span WHERE starts_at <= (CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END) ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')) FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END LEFT JOIN promise_move AS d ON d.id = (SELECT id FROM promise_move WHERE promise_id = p.id ORDER BY at DESC, id DESC LIMIT 1) WHERE (p.state = 'open' OR p.state = 'broken' AND p.answered_at IS NULL) AND p.id IN (old.promise_id, new.promise_id); END",
    "CREATE TRIGGER promise_move_owed_delete AFTER DELETE ON promise_move BEGIN DELETE FROM owed WHERE promise_id = old.promise_id; INSERT INTO owed SELECT p.id, p.state = 'broken', EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), coalesce((CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END), (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1)), coalesce((CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), date(((CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) + (SELECT shift FROM zone_span WHERE starts_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), coalesce((CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END), (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1)), coalesce((CASE WHEN d.id IS NULL THEN p.first_due_day ELSE d.to_day END), date(((CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END) + (SELECT shift FROM zone_span WHERE starts_at <= (CASE WHEN d.id IS NULL THEN p.first_due_at ELSE d.to_at END) ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')) FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END LEFT JOIN promise_move AS d ON d.id = (SELECT id FROM promise_move WHERE promise_id = p.id ORDER BY at DESC, id DESC LIMIT 1) WHERE (p.state = 'open' OR p.state = 'broken' AND p.answered_at IS NULL) AND p.id = old.promise_id; END",
    "CREATE TRIGGER interaction_counted AFTER INSERT ON interaction WHEN NOT EXISTS (SELECT 1 FROM count_paused) BEGIN INSERT INTO interaction_day SELECT date((new.at + (SELECT shift FROM zone_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), coalesce(((new.emotion > 0) - (new.emotion < 0)), 9), coalesce(new.emotion_source, ''), coalesce(new.expectation, ''), 1 WHERE 1 ON CONFLICT DO UPDATE SET n = n + excluded.n; INSERT INTO interaction_month SELECT (SELECT month FROM month_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1), coalesce(((new.emotion > 0) - (new.emotion < 0)), 9), coalesce(new.emotion_source, ''), coalesce(new.expectation, ''), 1 WHERE 1 ON CONFLICT DO UPDATE SET n = n + excluded.n; INSERT INTO worth_day SELECT date((new.at + (SELECT shift FROM zone_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), new.worth_currency, 1, new.worth_minor WHERE new.worth_minor IS NOT NULL AND new.worth_currency IS NOT NULL ON CONFLICT DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO complaint_day SELECT date((new.at + (SELECT shift FROM zone_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), new.settled, 1 WHERE EXISTS (SELECT 1 FROM remark WHERE interaction_id = new.id AND kind = 'complaint') ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER interaction_uncounted AFTER DELETE ON interaction BEGIN INSERT INTO interaction_day SELECT date((old.at + (SELECT shift FROM zone_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), coalesce(((old.emotion > 0) - (old.emotion < 0)), 9), coalesce(old.emotion_source, ''), coalesce(old.expectation, ''), -1 WHERE 1 ON CONFLICT DO UPDATE SET n = n + excluded.n; INSERT INTO interaction_month SELECT (SELECT month FROM month_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1), coalesce(((old.emotion > 0) - (old.emotion < 0)), 9), coalesce(old.emotion_source, ''), coalesce(old.expectation, ''), -1 WHERE 1 ON CONFLICT DO UPDATE SET n = n + excluded.n; INSERT INTO worth_day SELECT date((old.at + (SELECT shift FROM zone_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), old.worth_currency, -1, -old.worth_minor WHERE old.worth_minor IS NOT NULL AND old.worth_currency IS NOT NULL ON CONFLICT DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO complaint_day SELECT date((old.at + (SELECT shift FROM zone_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), old.settled, -1 WHERE EXISTS (SELECT 1 FROM remark WHERE interaction_id = old.id AND kind = 'complaint') ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER interaction_recounted AFTER UPDATE OF at, emotion, emotion_source, expectation, worth_minor, worth_currency, settled ON interaction BEGIN INSERT INTO interaction_day SELECT date((old.at + (SELECT shift FROM zone_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), coalesce(((old.emotion > 0) - (old.emotion < 0)), 9), coalesce(old.emotion_source, ''), coalesce(old.expectation, ''), -1 WHERE 1 ON CONFLICT DO UPDATE SET n = n + excluded.n; INSERT INTO interaction_month SELECT (SELECT month FROM month_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1), coalesce(((old.emotion > 0) - (old.emotion < 0)), 9), coalesce(old.emotion_source, ''), coalesce(old.expectation, ''), -1 WHERE 1 ON CONFLICT DO UPDATE SET n = n + excluded.n; INSERT INTO worth_day SELECT date((old.at + (SELECT shift FROM zone_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), old.worth_currency, -1, -old.worth_minor WHERE old.worth_minor IS NOT NULL AND old.worth_currency IS NOT NULL ON CONFLICT DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO complaint_day SELECT date((old.at + (SELECT shift FROM zone_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), old.settled, -1 WHERE EXISTS (SELECT 1 FROM remark WHERE interaction_id = old.id AND kind = 'complaint') ON CONFLICT DO UPDATE SET n = n + excluded.n; INSERT INTO interaction_day SELECT date((new.at + (SELECT shift FROM zone_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), coalesce(((new.emotion > 0) - (new.emotion < 0)), 9), coalesce(new.emotion_source, ''), coalesce(new.expectation, ''), 1 WHERE 1 ON CONFLICT DO UPDATE SET n = n + excluded.n; INSERT INTO interaction_month SELECT (SELECT month FROM month_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1), coalesce(((new.emotion > 0) - (new.emotion < 0)), 9), coalesce(new.emotion_source, ''), coalesce(new.expectation, ''), 1 WHERE 1 ON CONFLICT DO UPDATE SET n = n + excluded.n; INSERT INTO worth_day SELECT date((new.at + (SELECT shift FROM zone_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), new.worth_currency, 1, new.worth_minor WHERE new.worth_minor IS NOT NULL AND new.worth_currency IS NOT NULL ON CONFLICT DO UPDATE SET n = n + excluded.n, total = total + excluded.total; INSERT INTO complaint_day SELECT date((new.at + (SELECT shift FROM zone_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), new.settled, 1 WHERE EXISTS (SELECT 1 FROM remark WHERE interaction_id = new.id AND kind = 'complaint') ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER survey_answer_counted AFTER INSERT ON survey_answer WHEN NOT EXISTS (SELECT 1 FROM count_paused) BEGIN INSERT INTO answer_day SELECT date((new.answered_at + (SELECT shift FROM zone_span WHERE starts_at <= new.answered_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), new.kind, new.score, 1 WHERE 1 ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER survey_answer_uncounted AFTER DELETE ON survey_answer BEGIN INSERT INTO answer_day SELECT date((old.answered_at + (SELECT shift FROM zone_span WHERE starts_at <= old.answered_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), old.kind, old.score, -1 WHERE 1 ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER survey_answer_recounted AFTER UPDATE OF answered_at, kind, score ON survey_answer BEGIN INSERT INTO answer_day SELECT date((old.answered_at + (SELECT shift FROM zone_span WHERE starts_at <= old.answered_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), old.kind, old.score, -1 WHERE 1 ON CONFLICT DO UPDATE SET n = n + excluded.n; INSERT INTO answer_day SELECT date((new.answered_at + (SELECT shift FROM zone_span WHERE starts_at <= new.answered_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), new.kind, new.score, 1 WHERE 1 ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER customer_seen AFTER INSERT ON interaction WHEN new.customer_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM count_paused) BEGIN INSERT INTO customer_month SELECT (SELECT month FROM month_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1), 1 WHERE new.customer_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM interaction AS other WHERE other.customer_id = new.customer_id AND other.at >= (SELECT starts_at FROM month_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1) AND other.at < (SELECT ends_at FROM month_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1) AND other.id <> new.id) ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER customer_unseen AFTER DELETE ON interaction WHEN old.customer_id IS NOT NULL BEGIN INSERT INTO customer_month SELECT (SELECT month FROM month_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1), -1 WHERE old.customer_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM interaction AS other WHERE other.customer_id = old.customer_id AND other.at >= (SELECT starts_at FROM month_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1) AND other.at < (SELECT ends_at FROM month_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1) AND other.id <> old.id) ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER customer_seen_otherwise AFTER UPDATE OF at, customer_id ON interaction BEGIN INSERT INTO customer_month SELECT (SELECT month FROM month_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1), -1 WHERE old.customer_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM interaction AS other WHERE other.customer_id = old.customer_id AND other.at >= (SELECT starts_at FROM month_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1) AND other.at < (SELECT ends_at FROM month_span WHERE starts_at <= old.at ORDER BY starts_at DESC LIMIT 1) AND other.id <> old.id) ON CONFLICT DO UPDATE SET n = n + excluded.n; INSERT INTO customer_month SELECT (SELECT month FROM month_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1), 1 WHERE new.customer_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM interaction AS other WHERE other.customer_id = new.customer_id AND other.at >= (SELECT starts_at FROM month_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1) AND other.at < (SELECT ends_at FROM month_span WHERE starts_at <= new.at ORDER BY starts_at DESC LIMIT 1) AND other.id <> new.id) ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER remark_counted AFTER INSERT ON remark WHEN new.kind = 'complaint' BEGIN INSERT INTO complaint_day SELECT date((interaction.at + (SELECT shift FROM zone_span WHERE starts_at <= interaction.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), interaction.settled, 1 FROM interaction WHERE interaction.id = new.interaction_id AND NOT EXISTS (SELECT 1 FROM remark WHERE interaction_id = new.interaction_id AND kind = 'complaint' AND id <> new.id) ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER remark_turned_counted AFTER UPDATE OF kind ON remark WHEN new.kind = 'complaint' AND old.kind <> 'complaint' BEGIN INSERT INTO complaint_day SELECT date((interaction.at + (SELECT shift FROM zone_span WHERE starts_at <= interaction.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), interaction.settled, 1 FROM interaction WHERE interaction.id = new.interaction_id AND NOT EXISTS (SELECT 1 FROM remark WHERE interaction_id = new.interaction_id AND kind = 'complaint' AND id <> new.id) ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER remark_uncounted AFTER DELETE ON remark WHEN old.kind = 'complaint' BEGIN INSERT INTO complaint_day SELECT date((interaction.at + (SELECT shift FROM zone_span WHERE starts_at <= interaction.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), interaction.settled, -1 FROM interaction WHERE interaction.id = old.interaction_id AND NOT EXISTS (SELECT 1 FROM remark WHERE interaction_id = old.interaction_id AND kind = 'complaint' AND id <> old.id) ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER remark_turned_uncounted AFTER UPDATE OF kind ON remark WHEN old.kind = 'complaint' AND new.kind <> 'complaint' BEGIN INSERT INTO complaint_day SELECT date((interaction.at + (SELECT shift FROM zone_span WHERE starts_at <= interaction.at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch'), interaction.settled, -1 FROM interaction WHERE interaction.id = old.interaction_id AND NOT EXISTS (SELECT 1 FROM remark WHERE interaction_id = old.interaction_id AND kind = 'complaint' AND id <> old.id) ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER promise_counted AFTER INSERT ON promise WHEN new.state <> 'open' AND NOT EXISTS (SELECT 1 FROM count_paused) BEGIN INSERT INTO promise_day SELECT coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), CASE WHEN p.state <> 'kept' THEN p.state WHEN CASE WHEN (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) IS NULL THEN p.settled_at < (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE p.settled_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) END THEN 'kept_on_time' ELSE 'kept_late' END, EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), 1 FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END WHERE p.state <> 'open' AND p.id = new.id ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER promise_uncounted BEFORE DELETE ON promise WHEN old.state <> 'open' BEGIN INSERT INTO promise_day SELECT coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), CASE WHEN p.state <> 'kept' THEN p.state WHEN CASE WHEN (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) IS NULL THEN p.settled_at < (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE p.settled_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) END THEN 'kept_on_time' ELSE 'kept_late' END, EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), -1 FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END WHERE p.state <> 'open' AND p.id = old.id ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER promise_recounted_before BEFORE UPDATE OF state, settled_at, first_due_day, first_due_at ON promise WHEN old.state <> 'open' BEGIN INSERT INTO promise_day SELECT coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), CASE WHEN p.state <> 'kept' THEN p.state WHEN CASE WHEN (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) IS NULL THEN p.settled_at < (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE p.settled_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) END THEN 'kept_on_time' ELSE 'kept_late' END, EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), -1 FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END WHERE p.state <> 'open' AND p.id = old.id ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER promise_move_insert_before BEFORE INSERT ON promise_move BEGIN INSERT INTO promise_day SELECT coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), CASE WHEN p.state <> 'kept' THEN p.state WHEN CASE WHEN (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) IS NULL THEN p.settled_at < (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE p.settled_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) END THEN 'kept_on_time' ELSE 'kept_late' END, EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), -1 FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END WHERE p.state <> 'open' AND p.id = new.promise_id ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER promise_move_update_before BEFORE UPDATE ON promise_move BEGIN INSERT INTO promise_day SELECT coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), CASE WHEN p.state <> 'kept' THEN p.state WHEN CASE WHEN (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) IS NULL THEN p.settled_at < (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE p.settled_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) END THEN 'kept_on_time' ELSE 'kept_late' END, EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), -1 FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END WHERE p.state <> 'open' AND p.id IN (old.promise_id, new.promise_id) ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER promise_move_delete_before BEFORE DELETE ON promise_move BEGIN INSERT INTO promise_day SELECT coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), CASE WHEN p.state <> 'kept' THEN p.state WHEN CASE WHEN (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) IS NULL THEN p.settled_at < (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE p.settled_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) END THEN 'kept_on_time' ELSE 'kept_late' END, EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), -1 FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END WHERE p.state <> 'open' AND p.id = old.promise_id ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER promise_recounted_after AFTER UPDATE OF state, settled_at, first_due_day, first_due_at ON promise WHEN new.state <> 'open' BEGIN INSERT INTO promise_day SELECT coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), CASE WHEN p.state <> 'kept' THEN p.state WHEN CASE WHEN (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) IS NULL THEN p.settled_at < (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE p.settled_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) END THEN 'kept_on_time' ELSE 'kept_late' END, EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), 1 FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END WHERE p.state <> 'open' AND p.id = new.id ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER promise_move_insert_after AFTER INSERT ON promise_move BEGIN INSERT INTO promise_day SELECT coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), CASE WHEN p.state <> 'kept' THEN p.state WHEN CASE WHEN (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) IS NULL THEN p.settled_at < (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE p.settled_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) END THEN 'kept_on_time' ELSE 'kept_late' END, EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), 1 FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END WHERE p.state <> 'open' AND p.id = new.promise_id ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER promise_move_update_after AFTER UPDATE ON promise_move BEGIN INSERT INTO promise_day SELECT coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), CASE WHEN p.state <> 'kept' THEN p.state WHEN CASE WHEN (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) IS NULL THEN p.settled_at < (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE p.settled_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) END THEN 'kept_on_time' ELSE 'kept_late' END, EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), 1 FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END WHERE p.state <> 'open' AND p.id IN (old.promise_id, new.promise_id) ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
    "CREATE TRIGGER promise_move_delete_after AFTER DELETE ON promise_move BEGIN INSERT INTO promise_day SELECT coalesce(p.first_due_day, date((p.first_due_at + (SELECT shift FROM zone_span WHERE starts_at <= p.first_due_at ORDER BY starts_at DESC LIMIT 1) + 86400000000000000) / 1000000 - 86400000000, 'unixepoch')), CASE WHEN p.state <> 'kept' THEN p.state WHEN CASE WHEN (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) IS NULL THEN p.settled_at < (SELECT max(starts_at, (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', (CASE WHEN b.id IS NULL THEN p.first_due_day ELSE b.to_day END), '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE p.settled_at <= (CASE WHEN b.id IS NULL THEN p.first_due_at ELSE b.to_at END) END THEN 'kept_on_time' ELSE 'kept_late' END, EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id), 1 FROM promise AS p LEFT JOIN promise_move AS b ON b.id = CASE WHEN EXISTS (SELECT 1 FROM promise_move WHERE promise_id = p.id) THEN (WITH RECURSIVE made AS (SELECT row_number() OVER (ORDER BY at, id) AS n, id, at, to_day, to_at, agreed FROM promise_move WHERE promise_id = p.id), walk(n, bound, day, instant) AS (SELECT 0, NULL, p.first_due_day, p.first_due_at UNION ALL SELECT m.n, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.id ELSE w.bound END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_day ELSE w.day END, CASE WHEN m.agreed AND (p.settled_at IS NULL OR m.at <= p.settled_at) AND CASE WHEN w.instant IS NULL THEN m.at < (SELECT max(starts_at, (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift) FROM zone_span WHERE ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - 172800000000 AND ends_at > (CAST(strftime('%s', w.day, '+1 day') AS INTEGER) * 1000000) - shift ORDER BY ends_at LIMIT 1) ELSE m.at <= w.instant END THEN m.to_at ELSE w.instant END FROM walk AS w JOIN made AS m ON m.n = w.n + 1) SELECT bound FROM walk ORDER BY n DESC LIMIT 1) END WHERE p.state <> 'open' AND p.id = old.promise_id ON CONFLICT DO UPDATE SET n = n + excluded.n; END",
)


def upgrade() -> None:
    """Make every table, then the index over them."""
    _change_set()
    _draft()
    _external_id()
    _holiday()
    _opening_hours()
    _schedule()
    _schedule_run()
    _sheet()
    _shop()
    _staff_member()
    _term()
    _change()
    _customer()
    _sheet_line()
    _contact_point()
    _customer_tag()
    _interaction()
    _interaction_tag()
    _promise()
    _remark()
    _survey_answer()
    _promise_move()
    for statement in (*_SEARCH, *_ROLLUP):
        op.execute(sa.text(statement.replace(":", "\\:")))
    op.execute(sa.text("PRAGMA application_id=0x43464F4C"))
