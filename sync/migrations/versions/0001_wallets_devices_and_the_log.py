"""Wallets, devices and the log."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "address_counts",
        sa.Column("key", sa.LargeBinary(length=16), nullable=False),
        sa.Column("hour", BIG, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    with op.batch_alter_table("address_counts", schema=None) as batch_op:
        batch_op.create_index("ix_address_counts_hour", ["hour"], unique=False)

    op.create_table(
        "chains",
        sa.Column("wallet", BIG, nullable=False),
        sa.Column("instance", sa.LargeBinary(length=16), nullable=False),
        sa.Column("device", sa.LargeBinary(length=32), nullable=False),
        sa.Column("number", BIG, nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("wallet", "instance"),
    )
    op.create_table(
        "devices",
        sa.Column("thumb", sa.LargeBinary(length=32), nullable=False),
        sa.Column("wallet", BIG, nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("is_removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("thumb"),
    )
    with op.batch_alter_table("devices", schema=None) as batch_op:
        batch_op.create_index("ix_devices_wallet", ["wallet"], unique=False)

    op.create_table(
        "facts",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "log_items",
        sa.Column("wallet", BIG, nullable=False),
        sa.Column("seq", BIG, nullable=False),
        sa.Column("frame", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("wallet", "seq"),
    )
    op.create_table(
        "membership_links",
        sa.Column("wallet", BIG, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("jws", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("wallet", "number"),
    )
    op.create_table(
        "sealed_copies",
        sa.Column("wallet", BIG, nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("thumb", sa.LargeBinary(length=32), nullable=False),
        sa.Column("jwe", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("wallet", "epoch", "thumb"),
    )
    op.create_table(
        "wallets",
        sa.Column("number", BIG, nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("created_at", BIG, nullable=False),
        sa.Column("active_at", BIG, nullable=False),
        sa.Column("notice_at", BIG, nullable=True),
        sa.Column("erased_at", BIG, nullable=True),
        sa.Column("head", BIG, nullable=False),
        sa.Column("floor", BIG, nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("links", sa.Integer(), nullable=False),
        sa.Column("link_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("restored_links", sa.Integer(), nullable=True),
        sa.Column("items", BIG, nullable=False),
        sa.Column("bytes", BIG, nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id"),
    )
    with op.batch_alter_table("wallets", schema=None) as batch_op:
        batch_op.create_index("ix_wallets_active_at", ["active_at"], unique=False)


def downgrade() -> None:
    """Take the change back."""
    with op.batch_alter_table("wallets", schema=None) as batch_op:
        batch_op.drop_index("ix_wallets_active_at")

    op.drop_table("wallets")
    op.drop_table("sealed_copies")
    op.drop_table("membership_links")
    op.drop_table("log_items")
    op.drop_table("facts")
    with op.batch_alter_table("devices", schema=None) as batch_op:
        batch_op.drop_index("ix_devices_wallet")

    op.drop_table("devices")
    op.drop_table("chains")
    with op.batch_alter_table("address_counts", schema=None) as batch_op:
        batch_op.drop_index("ix_address_counts_hour")

    op.drop_table("address_counts")
