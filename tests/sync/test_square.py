"""The square at the server: nobody can be told, nothing is lost, what is erased is gone."""

import hashlib
import json
import secrets
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from sync.signatures import new_private, sign_jws
from sync.square.posts import MOST_IN_THREAD
from sync.square.statements import POST
from sync.square.tokens import BATCH, BATCHES_A_DAY, replace_key
from sync.wire import b64decode, b64encode
from tests.sync.phone import Phone
from tests.sync.served import Served
from tests.sync.square import (
    Batch,
    Person,
    ask,
    ask_tokens,
    read,
    read_key,
    read_list,
    write,
)
from tests.sync.town import code_of

NewPhone = Callable[[], Phone]


@pytest.fixture
def http(served: Served) -> Any:
    """Give a connection that proves nothing, to a square on which nothing stands yet."""
    with served.context.database.writing() as tx:
        for table in ("posts", "reports", "closed", "acts"):
            tx.exec_driver_sql(f"DELETE FROM square_{table}")
    with served.client() as client:
        yield client


def person(served: Served, http: httpx.Client) -> Person:
    return Person(http, served.origin)


def test_a_question_is_asked_answered_changed_and_read_without_a_proof(
    served: Served, new_phone: NewPhone, http: httpx.Client
) -> None:
    tokens = ask_tokens(new_phone().begin(), http)
    asker, other = person(served, http), person(served, http)
    thread = asker.write("Hoe lang duurt bijzondere bijstand?", tokens.pop())
    other.write("Bij mij zes weken.", tokens.pop(), thread)
    _, better = asker.compose("Hoe lang duurt het bij u?", id=thread, number=2)
    assert asker.send(better, tokens.pop()).status_code == 201
    [[first, second]] = read_list(http)["threads"]
    assert [each["place"] for each in (first, second)] == [0, 1]
    assert claims_of(first["post"])["text"] == "Hoe lang duurt het bij u?"
    assert first["hour"] == served.clock() // 3_600_000
    assert set(first) == {"id", "place", "hour", "state", "post", "author", "act", "objection"}
    assert read_list(http, "wonen") == {"threads": [], "next": None}
    _, stolen = other.compose("Van een ander.", id=thread, number=3)
    assert code_of(other.send(stolen, tokens.pop())) == (409, "post-differs")


def test_a_lost_answer_costs_nothing_and_a_token_goes_once(
    served: Served, new_phone: NewPhone, http: httpx.Client
) -> None:
    phone = new_phone().begin()
    key, n, e = read_key(http)
    batch = Batch(n, e)
    first, again = (ask(phone, key, batch.blinded) for _ in range(2))
    assert first.json() == again.json()
    tokens = batch.finish(key, first.json()["signed"])
    one = person(served, http)
    id, post = one.compose("Wie weet een goede formulierenhulp?")
    assert [one.send(post, tokens[0]).status_code for _ in range(3)] == [201, 200, 200]
    _, other = one.compose("En nog een vraag.")
    assert code_of(one.send(other, tokens[0])) == (409, "token-spent")
    assert one.erase(id).status_code == 204
    # Who kept the request cannot bring the post back.
    assert code_of(one.send(post, tokens[0])) == (409, "token-spent")
    assert read_list(http)["threads"] == []


def test_a_flood_ends_with_the_tokens_and_forged_ones_are_refused(
    served: Served, new_phone: NewPhone, http: httpx.Client
) -> None:
    phone = new_phone().begin()
    tokens, *_ = [ask_tokens(phone, http) for _ in range(BATCHES_A_DAY)]
    key, n, e = read_key(http)
    refused = ask(phone, key, Batch(n, e).blinded)
    assert code_of(refused) == (429, "too-often")
    assert int(refused.headers["Retry-After"]) <= 86_400
    # Another device of the wallet gets no more.
    assert ask(phone.add(), key, Batch(n, e).blinded).status_code == 429
    one = person(served, http)
    assert len(tokens) == BATCH
    for at, token in enumerate(tokens):
        one.write(f"Vraag {at} van velen", token)
    _, post = one.compose("Nog een vraag")
    forged = {"key": key, "message": b64encode(secrets.token_bytes(64)), "signature": write(2)}
    assert code_of(one.send(post, forged)) == (403, "token-refused")
    assert code_of(one.send(post, forged | {"key": "2020-01-01.1"})) == (403, "token-refused")
    # One signature times another is no token: the padding of a message is not that of two.
    product = read(tokens[0]["signature"]) * read(tokens[1]["signature"]) % n
    assert one.send(post, tokens[0] | {"signature": write(product)}).status_code == 403
    served.clock.advance(days=1)
    assert len(ask_tokens(phone, http)) == BATCH


def test_tokens_of_last_week_are_good_and_older_ones_and_stolen_keys_are_over(
    served: Served, new_phone: NewPhone, http: httpx.Client
) -> None:
    phone, one = new_phone().begin(), person(served, http)
    tokens = ask_tokens(phone, http)
    served.clock.advance(days=6)
    served.tidy()
    one.write("Geschreven zonder verbinding", tokens.pop())
    assert rows(served, "square_issues") == []
    served.clock.advance(days=2)
    _, post = one.compose("Te laat")
    assert code_of(one.send(post, tokens.pop())) == (403, "token-refused")
    served.tidy()
    assert rows(served, "square_spent") == []
    tokens = ask_tokens(phone, http)
    before, _, _ = read_key(http)
    assert replace_key(served.context, stolen=True) != before
    assert one.send(post, tokens.pop()).status_code == 403
    assert len(ask_tokens(phone, http)) == BATCH


def test_no_operator_can_tell_which_wallet_posted_nor_that_two_posts_are_of_one(
    served: Served, new_phone: NewPhone, http: httpx.Client
) -> None:
    """Play the operator: the whole database, the signing key, and every request for tokens."""
    key, n, e = read_key(http)
    phones = [new_phone().begin() for _ in range(3)]
    batches = [Batch(n, e) for _ in phones]
    given = [
        ask(one, key, b.blinded).json()["signed"] for one, b in zip(phones, batches, strict=True)
    ]
    tokens = batches[0].finish(key, given[0])
    one, two = person(served, http), person(served, http)
    ids = [one.write("Een vraag van iemand", tokens[0]), two.write("Een andere vraag", tokens[1])]
    requests = [read(text) for batch in batches for text in batch.blinded]
    for token in tokens[:2]:
        message, signature = b64decode(token["message"]), read(token["signature"])
        encoded = pow(signature, e, n)
        for blinded in requests:
            # For every request there is a blinding by which it asked for this very token ...
            factor = pow(blinded * pow(encoded, -1, n) % n, private_exponent(served, key), n)
            assert encoded * pow(factor, e, n) % n == blinded
        assert hashlib.sha256(message).digest() in [row[1] for row in rows(served, "square_spent")]
    # ... and the signed blind messages, of which the server saw all, fit it just as well.
    for signed in (read(text) for batch in given for text in batch):
        factor = signed * pow(read(tokens[0]["signature"]), -1, n) % n
        assert read(tokens[0]["signature"]) * factor % n == signed
    posts = {row[0]: row for row in rows(served, "square_posts")}
    first, second = (posts[b64decode(id)] for id in ids)
    # Of two posts by one wallet nothing is alike but the place, the topic and the hour.
    alike = {str(value) for value in first if value} & {str(value) for value in second}
    assert alike <= {"GM0363", "geld", str(served.clock() // 3_600_000), "1", "0"}
    # Nothing that names a wallet or a device stands in a table of the square but that of giving.
    names = wallet_names(served)
    for table in ("posts", "reports", "spent", "closed", "acts", "keys"):
        for row in rows(served, f"square_{table}"):
            text = " ".join(
                value.hex() if isinstance(value, bytes) else str(value) for value in row
            )
            assert not [name for name in names if name in text], table
    times = [v for row in rows(served, "square_posts") for v in row if isinstance(v, int)]
    assert max(times) <= served.clock() // 3_600_000


def test_a_phone_that_forgot_to_blind_would_be_told_at_once(
    served: Served, new_phone: NewPhone, http: httpx.Client
) -> None:
    key, n, e = read_key(http)
    for factors, is_told in (([1] * BATCH, True), (None, False)):
        batch = Batch(n, e)
        batch.factors = factors or batch.factors
        requests = {read(text) for text in batch.blinded}
        answer = ask(new_phone().begin(), key, batch.blinded)
        for token in batch.finish(key, answer.json()["signed"]):
            assert (pow(read(token["signature"]), e, n) in requests) is is_told


def test_what_is_erased_is_in_no_file(
    served: Served, new_phone: NewPhone, http: httpx.Client
) -> None:
    tokens = ask_tokens(new_phone().begin(), http)
    one, two = person(served, http), person(served, http)
    canary = "kanarie" + "".join(chr(97 + octet % 26) for octet in secrets.token_bytes(20))
    thread = one.write(f"Een vraag met {canary}", tokens.pop())
    path = f"/sync/v1/square/posts/{thread}/reports"
    report = {"id": b64encode(bytes(16)), "reason": "anders", "token": tokens.pop()}
    assert http.post(path, json=report).status_code == 204
    answer = two.write(f"Een antwoord met {canary}", tokens.pop(), thread)
    marks = [b64encode(canary.encode())[4:-4].encode(), canary.encode()]
    if not served.context.database.is_postgresql:
        assert any(is_kept(served, text) for text in payloads(canary))
    assert two.erase(thread).status_code == 403
    assert [one.erase(thread).status_code for _ in range(2)] == [204, 204]
    [[gone, left]] = read_list(http)["threads"]
    assert (gone["state"], gone["post"], left["state"]) == ("gone", None, "here")
    assert two.erase(answer).status_code == 204
    assert read_list(http)["threads"] == []
    for table in ("square_posts", "square_reports"):
        assert rows(served, table) == []
    if not served.context.database.is_postgresql:
        served.tidy()
        assert not [mark for mark in (*marks, *payloads(canary)) if is_kept(served, mark)]


def test_what_may_not_be_said_is_refused_with_its_reason_and_the_token_stays_good(
    served: Served, new_phone: NewPhone, http: httpx.Client
) -> None:
    [token, *_] = ask_tokens(new_phone().begin(), http)
    one = person(served, http)
    for text, reason in [
        ("Zijn bsn is 111222333", "bsn"),
        ("a" * 2_001, "too-long"),
        ("dit \u202ekeert", "hidden-characters"),
        ("e\u0301", "form"),
    ]:
        answer = one.send(one.compose(text)[1], token)
        assert (*code_of(answer), answer.json()["reason"]) == (400, "text-refused", reason)
    assert one.send(one.compose("x" * 100_000)[1], token).status_code == 400
    for changed in (
        {"topic": "onzin"},
        {"municipality": "Utrecht"},
        {"more": 1},
        {"number": 0},
        {"v": 2},
        {"kind": "vote"},
    ):
        answer = one.send(one.compose("Goed", **changed)[1], token)
        assert code_of(answer) == (400, "post-invalid"), changed
    forged = sign_jws({"v": 1}, new_private(), POST)
    assert code_of(one.send(forged, token)) == (400, "post-invalid")
    nowhere = b64encode(secrets.token_bytes(16))
    assert code_of(one.send(one.compose("Antwoord", nowhere)[1], token)) == (404, "unknown")
    one.write("Nu goed", token)


def test_pages_of_fifty_go_on_where_the_last_one_ended(served: Served, http: httpx.Client) -> None:
    fill(served, 120)
    seen: list[str] = []
    query: dict[str, str] = {}
    sizes: list[int] = []
    while True:
        page = read_list(http, **query)
        sizes.append(len(page["threads"]))
        seen += [thread[0]["id"] for thread in page["threads"]]
        if page["next"] is None:
            break
        query = {"before": page["next"]}
    assert sizes == [50, 50, 20]
    assert len(set(seen)) == 120


def test_a_thread_has_an_end(served: Served, new_phone: NewPhone, http: httpx.Client) -> None:
    [token, *_] = ask_tokens(new_phone().begin(), http)
    fill(served, MOST_IN_THREAD, one_thread=True)
    [[first, *_]] = read_list(http)["threads"]
    one = person(served, http)
    _, post = one.compose("Nog een antwoord", first["id"])
    assert code_of(one.send(post, token)) == (409, "thread-full")


def fill(served: Served, count: int, *, one_thread: bool = False) -> None:
    """Put posts in the table as the server would."""
    hour = served.clock() // 3_600_000
    first = secrets.token_bytes(16)
    with served.context.database.writing() as tx:
        for at in range(count):
            id = first if at == 0 else secrets.token_bytes(16)
            is_head = at == 0 or not one_thread
            row = (id, first if one_thread else id, at if one_thread else 0)
            row += ("GM0363", "geld") if is_head else (None, None)
            row += (hour - at // 30, bytes(32), 1, "aa.bb.cc")
            mark = "%s" if served.context.database.is_postgresql else "?"
            tx.exec_driver_sql(
                "INSERT INTO square_posts (id, thread, place, municipality, topic, hour, author,"
                f" number, jws) VALUES ({', '.join([mark] * 9)})",
                row,
            )


def rows(served: Served, table: str) -> list[Any]:
    with served.context.database.reading() as tx:
        found = tx.exec_driver_sql(f"SELECT * FROM {table}").all()
    return [tuple(bytes(v) if isinstance(v, memoryview) else v for v in row) for row in found]


def wallet_names(served: Served) -> list[str]:
    with served.context.database.reading() as tx:
        ids = tx.exec_driver_sql("SELECT id FROM wallets UNION SELECT thumb FROM devices").scalars()
        return [name for id in ids for name in (bytes(id).hex(), b64encode(bytes(id)))]


def private_exponent(served: Served, key: str) -> int:
    from sync.square.tokens import _load  # pyright: ignore[reportPrivateUsage]

    with served.context.database.reading() as tx:
        pair = _load(served.context, tx, key)
    assert pair is not None
    return pair.private.private_numbers().d


def claims_of(post: str) -> dict[str, Any]:
    return dict(json.loads(b64decode(post.split(".")[1])))


def payloads(canary: str) -> list[bytes]:
    """Give what every way to write a text in a JWS has in common: base64 at three shifts."""
    shifts = (b64encode(bytes(shift) + canary.encode())[6:-6] for shift in range(3))
    return [text.encode() for text in shifts]


def is_kept(served: Served, mark: bytes) -> bool:
    files = [path for path in served.settings.data.rglob("*") if path.is_file()]
    return any(mark in path.read_bytes() for path in files)
