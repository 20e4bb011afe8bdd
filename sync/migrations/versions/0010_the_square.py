"""The square: keys and spent tokens, posts, reports, and what moderators did.

Tables of what nobody may be able to put in order have no numbers of rows (SQLite: WITHOUT ROWID).
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer, "sqlite")
ID = sa.LargeBinary(length=16)
HASH = sa.LargeBinary(length=32)


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "square_keys",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_square_keys_day", "square_keys", ["day"])
    op.create_table(
        "square_issues",
        sa.Column("wallet", BIG, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("digest", HASH, nullable=False),
        sa.PrimaryKeyConstraint("wallet", "key", "digest"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "square_spent",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("token", HASH, nullable=False),
        sa.PrimaryKeyConstraint("key", "token"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "square_posts",
        sa.Column("id", ID, nullable=False),
        sa.Column("thread", ID, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("municipality", sa.String(), nullable=True),
        sa.Column("topic", sa.String(), nullable=True),
        sa.Column("hour", BIG, nullable=False),
        sa.Column("author", HASH, nullable=True),
        sa.Column("oin", sa.String(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("jws", sa.String(), nullable=False),
        sa.Column("hidden", sa.String(), nullable=True),
        sa.Column("objection", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("thread", "place"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_square_posts_list",
        "square_posts",
        ["municipality", "topic", "hour", "id"],
    )
    op.create_table(
        "square_reports",
        sa.Column("post", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("hour", BIG, nullable=False),
        sa.PrimaryKeyConstraint("post", "id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "square_closed",
        sa.Column("thread", ID, nullable=False),
        sa.Column("author", HASH, nullable=False),
        sa.PrimaryKeyConstraint("thread", "author"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "square_acts",
        sa.Column("number", BIG, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("post", ID, nullable=False),
        sa.Column("hour", BIG, nullable=False),
        sa.Column("jws", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("id"),
    )


def downgrade() -> None:
    """Take the change back."""
    for table in ("acts", "closed", "reports", "posts", "spent", "issues", "keys"):
        op.drop_table(f"square_{table}")
