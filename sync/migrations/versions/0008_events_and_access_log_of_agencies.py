"""Events, webhooks and the access log of agencies."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
HEADS = ("event_head", "access_head")


def upgrade() -> None:
    """Make the change."""
    for name in HEADS:
        op.add_column("agency_rows", sa.Column(name, BIG, nullable=False, server_default="0"))
    op.add_column("mailboxes", sa.Column("ended_at", BIG, nullable=True))
    op.create_table(
        "agency_events",
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("number", BIG, nullable=False),
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("data", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("recipient", "number"),
    )
    op.create_index("ix_agency_events_at", "agency_events", ["at"])
    op.create_table(
        "agency_accesses",
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("number", BIG, nullable=False),
        sa.Column("at", BIG, nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("subjects", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("recipient", "number"),
    )
    op.create_index("ix_agency_accesses_at", "agency_accesses", ["at"])
    op.create_table(
        "webhooks",
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("kinds", sa.String(), nullable=False),
        sa.Column("cursor", BIG, nullable=False),
        sa.Column("next_at", BIG, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("claim", sa.LargeBinary(length=16), nullable=True),
        sa.Column("failing_since", BIG, nullable=True),
        sa.Column("stopped_at", BIG, nullable=True),
        sa.Column("last_answer", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("recipient", "id"),
    )
    op.create_index("ix_webhooks_next_at", "webhooks", ["next_at"])


def downgrade() -> None:
    """Take the change back."""
    for table in ("webhooks", "agency_accesses", "agency_events"):
        op.drop_table(table)
    op.drop_column("mailboxes", "ended_at")
    for name in HEADS:
        op.drop_column("agency_rows", name)
