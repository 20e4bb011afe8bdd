"""Files that agencies hand over."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "delivered_chunks",
        sa.Column("mailbox", sa.LargeBinary(length=16), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("stored_at", BIG, nullable=False),
        sa.Column("item", BIG, nullable=True),
        sa.PrimaryKeyConstraint("mailbox", "hash"),
    )
    op.create_index("ix_delivered_chunks_stored_at", "delivered_chunks", ["stored_at"])


def downgrade() -> None:
    """Take the change back."""
    op.drop_table("delivered_chunks")
