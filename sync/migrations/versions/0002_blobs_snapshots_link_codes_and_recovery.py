"""Blobs, snapshots, link codes and recovery."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "blobs",
        sa.Column("wallet", BIG, nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("is_of_snapshot", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("wallet", "hash"),
    )
    op.create_table(
        "pairings",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("wallet", BIG, nullable=False),
        sa.Column("expires_at", BIG, nullable=False),
        sa.Column("request", sa.String(), nullable=True),
        sa.Column("answer", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("pairings", schema=None) as batch_op:
        batch_op.create_index("ix_pairings_expires_at", ["expires_at"], unique=False)
        batch_op.create_index("ix_pairings_wallet", ["wallet"], unique=False)

    op.create_table(
        "recovery_records",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("wallet", BIG, nullable=False),
        sa.Column("wrapped", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("recovery_records", schema=None) as batch_op:
        batch_op.create_index("ix_recovery_records_wallet", ["wallet"], unique=False)

    op.create_table(
        "snapshots",
        sa.Column("wallet", BIG, nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("device", sa.LargeBinary(length=32), nullable=False),
        sa.Column("upto", BIG, nullable=False),
        sa.Column("created_at", BIG, nullable=False),
        sa.Column("is_settled", sa.Boolean(), nullable=False),
        sa.Column("manifest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("wallet", "hash"),
    )
    with op.batch_alter_table("snapshots", schema=None) as batch_op:
        batch_op.create_index("ix_snapshots_created_at", ["created_at"], unique=False)


def downgrade() -> None:
    """Take the change back."""
    with op.batch_alter_table("snapshots", schema=None) as batch_op:
        batch_op.drop_index("ix_snapshots_created_at")

    op.drop_table("snapshots")
    with op.batch_alter_table("recovery_records", schema=None) as batch_op:
        batch_op.drop_index("ix_recovery_records_wallet")

    op.drop_table("recovery_records")
    with op.batch_alter_table("pairings", schema=None) as batch_op:
        batch_op.drop_index("ix_pairings_wallet")
        batch_op.drop_index("ix_pairings_expires_at")

    op.drop_table("pairings")
    op.drop_table("blobs")
