"""Shared boxes of helpers: what they may see, what they wrote, and sealed files."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "help_boxes",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("owner", sa.LargeBinary(length=32), nullable=True),
        sa.Column("helper", sa.LargeBinary(length=32), nullable=True),
        sa.Column("created_at", BIG, nullable=False),
        sa.Column("meets_until", BIG, nullable=False),
        sa.Column("until", BIG, nullable=False),
        sa.Column("ended_at", BIG, nullable=True),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("greeting", sa.String(), nullable=True),
        sa.Column("reveal", sa.String(), nullable=True),
        sa.Column("key", sa.String(), nullable=True),
        sa.Column("strangers", sa.Integer(), nullable=False),
        sa.Column("number", BIG, nullable=False),
        sa.Column("state", sa.String(), nullable=True),
        sa.Column("state_at", BIG, nullable=True),
        sa.Column("fetched_at", BIG, nullable=True),
        sa.Column("head", BIG, nullable=False),
        sa.Column("head_digest", sa.LargeBinary(length=32), nullable=True),
        sa.Column("bytes", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_help_boxes_until", "help_boxes", ["until"])
    op.create_table(
        "help_entries",
        sa.Column("box", sa.LargeBinary(length=16), nullable=False),
        sa.Column("number", BIG, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("box", "number"),
    )
    op.create_table(
        "help_chunks",
        sa.Column("box", sa.LargeBinary(length=16), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("box", "hash"),
    )


def downgrade() -> None:
    """Take the change back."""
    for table in ("help_chunks", "help_entries", "help_boxes"):
        op.drop_table(table)
