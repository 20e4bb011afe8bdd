"""Reminders, push subscriptions and the pushes that wait to leave."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "push_subscriptions",
        sa.Column("owner", sa.LargeBinary(length=32), nullable=False),
        sa.Column("wallet", BIG, nullable=True),
        sa.Column("endpoint", sa.String(), nullable=False),
        sa.Column("p256dh", sa.String(), nullable=False),
        sa.Column("auth", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("owner"),
    )
    op.create_index("ix_push_subscriptions_wallet", "push_subscriptions", ["wallet"])
    op.create_table(
        "reminders",
        sa.Column("wallet", BIG, nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("due_at", BIG, nullable=False),
        sa.Column("until", BIG, nullable=False),
        sa.Column("next_at", BIG, nullable=True),
        sa.Column("sent_at", BIG, nullable=True),
        sa.PrimaryKeyConstraint("wallet", "id"),
    )
    op.create_index("ix_reminders_until", "reminders", ["until"])
    op.create_index("ix_reminders_next_at", "reminders", ["next_at"])
    op.create_table(
        "pushes",
        sa.Column("number", BIG, nullable=False),
        sa.Column("owner", sa.LargeBinary(length=32), nullable=False),
        sa.Column("wallet", BIG, nullable=True),
        sa.Column("reminder", sa.LargeBinary(length=16), nullable=True),
        sa.Column("next_at", BIG, nullable=False),
        sa.Column("until", BIG, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("claim", sa.LargeBinary(length=16), nullable=True),
        sa.PrimaryKeyConstraint("number"),
    )
    for column in ("owner", "wallet", "next_at", "claim"):
        op.create_index(f"ix_pushes_{column}", "pushes", [column])


def downgrade() -> None:
    """Take the change back."""
    op.drop_table("pushes")
    op.drop_table("reminders")
    op.drop_table("push_subscriptions")
