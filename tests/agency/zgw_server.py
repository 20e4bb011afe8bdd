"""A stand-in for a case system: the ZGW APIs on loopback, in a process of its own, kept in SQLite.

It is made from tests/vectors/zgw.json, our excerpt of VNG's OpenAPI documents: a request that does
not fit is refused as the standard says, and an answer of its own that does not fit is an error that
the test reads. It can be told to fail, to be slow, to die, or to lose an answer after storing.
`python -m tests.agency.zgw_server DATABASE PORT` runs it; what it committed survives its death, but
not a power cut.
"""

import email
import email.policy
import hmac
import json
import os
import signal
import sys
import threading
import time
import urllib.request
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from sync.wire import b64decode
from tests.agency.zgw_books import (
    CLIENT_ID,
    NAMES,
    PAGE,
    ROOTS,
    RSIN,
    SECRET,
    Books,
    Entry,
    Refused,
    find_errors,
    now,
)
from tests.agency.zgw_rules import Rules, show_part


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # one packet an answer: with two, each waits for the other side's next packet
    disable_nagle_algorithm = True
    rules: Rules

    def do_GET(self) -> None:
        self._answer(b"")

    def do_DELETE(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        self._answer(self.rfile.read(int(self.headers["Content-Length"])))

    do_PUT = do_POST  # noqa: N815 - as the library has it

    def log_message(self, *_: Any) -> None:
        pass

    def _answer(self, body: bytes) -> None:
        books = self.rules.books
        if urlsplit(self.path).path == "/_control":
            with books.turn:
                self._send(200, self._control(body))
            return
        told: list[Entry] = []
        with books.turn:
            fault = self._take_fault()
        act, value = fault or ("", 0.0)
        if act == "kill server before":
            os._exit(9)
        if act == "fail":
            self._send(int(value), _problem(int(value)))
            return
        if act == "slow":
            time.sleep(value)
        with books.turn:
            books.db.execute("BEGIN IMMEDIATE")
            try:
                status, said = self._do(body, told)
                if act == "twice":
                    try:
                        status, said = self._do(body, told)
                    except Refused as refused:
                        status, said = refused.status, _problem(refused.status, refused.wrong)
                books.db.execute("COMMIT")
            except Refused as refused:
                books.db.execute("ROLLBACK")
                status, said = refused.status, _problem(refused.status, refused.wrong)
                books.note("refused", json.dumps([self.command, self.path, status, refused.wrong]))
        if act == "kill server after":
            os._exit(9)
        if act == "kill client":
            os.kill(int(value), signal.SIGKILL)
        if act in {"lose", "kill client"}:
            self.close_connection = True
            return
        self._send(status, said)
        for each in told:
            threading.Thread(target=notify, args=(each, books), daemon=True).start()

    def _do(self, body: bytes, told: list[Entry]) -> tuple[int, object]:
        self._check_token()
        parts = urlsplit(self.path)
        _, root, _, _, path, *rest = parts.path.split("/")
        if ROOTS.get(path) != root:
            raise Refused(404)
        if root == "zaken" and self.headers["Accept-Crs"] != "EPSG:4326":
            raise Refused(406)
        if self.command == "GET":
            return 200, self._read(path, rest, parts.query)
        url = self.rules.books.origin + parts.path
        if self.command == "DELETE":
            self.rules.erase(url)
            return 204, None
        if self.command == "PUT" and path == "abonnement":
            said = json.loads(body)
            self._check("AbonnementRequest", said)
            return 200, self.rules.replace(url, path, said)
        if self.command == "PUT":
            form = _read_form(self.headers["Content-Type"], body)
            part = self.rules.take_part(url, form["inhoud"], form["lock"].decode())
            return 200, show_part(part, is_new=True)
        said = json.loads(body)
        if rest[1:] == ["unlock"]:
            self._check("UnlockRequest", said)
            self.rules.unlock(url.removesuffix("/unlock"), said.get("lock", ""))
            return 204, None
        self._check(f"{NAMES[path]}Request", said)
        made = getattr(self.rules, f"make_{path}")(said)
        made = self.rules.finish(path, self.rules.books.add(path, made), said)
        shown = self.rules.show(path, made, is_new=True)
        self._check_own(NAMES[path], shown)
        if root == "zaken":
            told.append({**made, "resource": NAMES[path].lower(), "actie": "create"})
        return 201, shown

    def _read(self, path: str, rest: list[str], query: str) -> object:
        books = self.rules.books
        if rest:
            found = books.get(self.path, path)
            if found is None:
                raise Refused(404)
            shown: object = self.rules.show(path, found)
            self._check_own(NAMES[path], shown)
            return shown
        asked = {name: values[0] for name, values in parse_qs(query).items()}
        page = int(asked.pop("page", "1"))
        if asked.pop("status", "definitief") == "definitief" and path.endswith("typen"):
            asked["concept"] = False  # type: ignore[assignment]
        if path not in {"zaaktypen", "informatieobjecttypen"}:
            asked.pop("concept", None)
        found = [self.rules.show(path, each) for each in books.find(path, **asked)]
        if path == "abonnement":
            return found
        if path == "zaakinformatieobjecten":
            self._check_own("ZaakInformatieObjectList", found)
            return found
        base = f"{books.origin}{urlsplit(self.path).path}?{query.partition('&page=')[0]}"
        more = f"{base}&page={page + 1}" if page * PAGE < len(found) else None
        shown = {"count": len(found), "next": more, "previous": None}
        shown["results"] = found[(page - 1) * PAGE : page * PAGE]
        self._check_own(f"Page{NAMES[path]}", shown)
        return shown

    def _check(self, name: str, said: object) -> None:
        if errors := find_errors(name, said):
            wrong = [
                (".".join(map(str, e.instance_path)) or "nonFieldErrors", "invalid") for e in errors
            ]
            self.rules.books.note("invalid", json.dumps([name, [e.message for e in errors]]))
            raise Refused(400, *wrong)

    def _check_own(self, name: str, said: object) -> None:
        for error in find_errors(name, said):
            self.rules.books.note("own", f"{name}: {error.message}")

    def _check_token(self) -> None:
        kind, _, token = self.headers.get("Authorization", "").partition(" ")
        try:
            signed, _, mark = token.rpartition(".")
            right = hmac.compare_digest(
                b64decode(mark), hmac.digest(SECRET, signed.encode(), "sha256")
            )
            head, claims = (json.loads(b64decode(each)) for each in signed.split("."))
            right &= kind == "Bearer" and head["alg"] == "HS256"
            right &= claims["client_id"] == claims["iss"] == CLIENT_ID
            right &= abs(claims["iat"] - time.time()) < 60
        except (ValueError, KeyError):
            right = False
        if not right:
            raise Refused(403)

    def _take_fault(self) -> tuple[str, float] | None:
        books = self.rules.books
        for number, method, path, act, value in books.db.execute(
            "SELECT * FROM faults ORDER BY number"
        ).fetchall():
            if self.command in method.split("|") and path in self.path:
                if act != "kill client" and act != "fail always":
                    books.db.execute("DELETE FROM faults WHERE number = ?", (number,))
                return act.removesuffix(" always"), value
        return None

    def _control(self, body: bytes) -> object:
        books = self.rules.books
        said = json.loads(body or b"{}")
        if "fault" in said:
            books.db.execute(
                "INSERT INTO faults (method, path, act, value) VALUES (?, ?, ?, ?)",
                (said["method"], said["path"], said["fault"], said.get("value", 0)),
            )
        if said.get("empty"):
            for table in ("resources", "contents", "faults", "notes"):
                books.db.execute(f"DELETE FROM {table}")
            books.make_catalogue()
        if said.get("clear"):
            books.db.execute("DELETE FROM faults")
        contents: dict[str, str] = {}
        for name, octets in books.db.execute(
            "SELECT uuid, octets FROM contents ORDER BY uuid, part"
        ):
            contents[name] = contents.get(name, "") + octets.hex()
        notes: dict[str, list[str]] = {}
        for kind, text in books.db.execute("SELECT kind, text FROM notes ORDER BY number"):
            notes.setdefault(kind, []).append(text)
        return {
            "resources": {path: books.find(path) for path in ROOTS},
            "contents": contents,
            "notes": notes,
        }

    def _send(self, status: int, said: object) -> None:
        if status >= 400:
            name = "ValidatieFout" if status == 400 else "Fout"
            self._check_own(name, said)
        octets = b"" if said is None else json.dumps(said).encode()
        try:
            self.send_response(status)
            kind = "application/problem+json" if status >= 400 else "application/json"
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(octets)))
            self.end_headers()
            self.wfile.write(octets)
        except OSError:
            self.close_connection = True


def notify(made: Mapping[str, Any], books: Books) -> None:
    """Tell every subscriber, twice, as a delivery that is tried again does."""
    case = made.get("zaak", made["url"])
    said = {"kanaal": "zaken", "hoofdObject": case, "resource": made["resource"]}
    said |= {"resourceUrl": made["url"], "actie": made["actie"], "aanmaakdatum": now()}
    said["kenmerken"] = {"bronorganisatie": RSIN}
    with books.turn:
        subscriptions = books.find("abonnement")
        for error in find_errors("Notificatie", said):
            books.note("own", error.message)
    for each in subscriptions:
        for _ in range(2):
            headers = {"Authorization": each["auth"], "Content-Type": "application/json"}
            request = urllib.request.Request(
                each["callbackUrl"], json.dumps(said).encode(), headers, method="POST"
            )
            try:
                with urllib.request.urlopen(request, timeout=5) as answer:
                    status = answer.status
            except OSError as error:
                status = getattr(error, "code", 0)
            with books.turn:
                books.note("notified", str(status))


def _read_form(kind: str, body: bytes) -> dict[str, bytes]:
    message = email.message_from_bytes(
        b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body, policy=email.policy.HTTP
    )
    return {
        str(part.get_param("name", header="content-disposition")): part.get_payload(decode=True)
        for part in message.iter_parts()  # type: ignore[attr-defined]
    }


def _problem(status: int, wrong: tuple[tuple[str, str], ...] = ()) -> Entry:
    said = {"type": "", "code": "invalid", "title": "", "status": status, "detail": "x"}
    params = [{"name": name, "code": code, "reason": "J. Voorbeeld"} for name, code in wrong]
    return {**said, "instance": "urn:uuid:1", "invalidParams": params}


def main(database: str, port: str) -> None:
    Handler.rules = Rules(Books(database, f"http://127.0.0.1:{port}"))
    ThreadingHTTPServer.daemon_threads = True
    ThreadingHTTPServer(("127.0.0.1", int(port)), Handler).serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
