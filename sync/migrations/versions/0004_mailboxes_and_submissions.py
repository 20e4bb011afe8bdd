"""Mailboxes, submissions and what agencies sign in with."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "mailboxes",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("thumb", sa.LargeBinary(length=32), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("created_at", BIG, nullable=False),
        sa.Column("closed_at", BIG, nullable=True),
        sa.Column("head", BIG, nullable=False),
        sa.Column("bytes", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("thumb"),
    )
    op.create_index("ix_mailboxes_recipient", "mailboxes", ["recipient"], unique=False)
    op.create_table(
        "mailbox_items",
        sa.Column("mailbox", sa.LargeBinary(length=16), nullable=False),
        sa.Column("number", BIG, nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("content", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("mailbox", "number"),
    )
    op.create_index("ix_mailbox_items_id", "mailbox_items", ["id"], unique=False)
    op.create_table(
        "submissions",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("number", BIG, nullable=False),
        sa.Column("mailbox", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kid", sa.String(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("proof", sa.String(), nullable=False),
        sa.Column("deposited_at", BIG, nullable=False),
        sa.Column("expires_at", BIG, nullable=False),
        sa.Column("attachments", sa.String(), nullable=True),
        sa.Column("content", sa.String(), nullable=True),
        sa.Column("receipt_digest", sa.LargeBinary(length=32), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_submissions_mailbox", "submissions", ["mailbox"], unique=False)
    op.create_index("ix_submissions_expires_at", "submissions", ["expires_at"], unique=False)
    op.create_index(
        "ix_submissions_recipient_number", "submissions", ["recipient", "number"], unique=True
    )
    op.create_table(
        "agency_rows",
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("head", BIG, nullable=False),
        sa.PrimaryKeyConstraint("recipient"),
    )
    op.create_table(
        "attachment_chunks",
        sa.Column("mailbox", sa.LargeBinary(length=16), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("stored_at", BIG, nullable=False),
        sa.Column("submission", sa.LargeBinary(length=16), nullable=True),
        sa.PrimaryKeyConstraint("mailbox", "hash"),
    )
    for column in ("hash", "stored_at", "submission"):
        op.create_index(
            f"ix_attachment_chunks_{column}", "attachment_chunks", [column], unique=False
        )
    op.create_table(
        "client_assertions",
        sa.Column("client", sa.String(), nullable=False),
        sa.Column("jti", sa.String(), nullable=False),
        sa.Column("expires_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("client", "jti"),
    )
    op.create_index(
        "ix_client_assertions_expires_at", "client_assertions", ["expires_at"], unique=False
    )


def downgrade() -> None:
    """Take the change back."""
    for table in (
        "client_assertions",
        "attachment_chunks",
        "agency_rows",
        "submissions",
        "mailbox_items",
        "mailboxes",
    ):
        op.drop_table(table)
