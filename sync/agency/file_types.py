"""What a file really is, told from its first bytes, and how it may be shown without running.

Source: the WHATWG MIME Sniffing Standard, sections 6.1 and 7.1, of which a few types suffice here.
"""

from collections.abc import Mapping

__all__ = ["OCTETS", "find_type", "headers_for", "is_as_said"]

OCTETS = "application/octet-stream"
_SHOWN_AS_IMAGE = {"image/png", "image/jpeg", "image/webp", "image/gif"}


def find_type(head: bytes) -> str:
    """Give the media type of a file from its first 32 bytes; unknown files are plain octets."""
    if head.startswith(b"%PDF-"):
        return "application/pdf"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:12] in {b"ftypheic", b"ftypheix", b"ftypmif1"}:
        return "image/heic"
    return OCTETS


def is_as_said(said: str, found: str) -> bool:
    """Tell whether a file may be what it is called; first bytes of JSON tell no type."""
    return said == found or (said, found) == ("application/json", OCTETS)


def headers_for(media_type: str, name: str, *, as_download: bool) -> Mapping[str, str]:
    """Give the headers with which a file is shown, or offered for download, but never run.

    Only images and PDF are ever shown; everything else is a download of plain octets. A PDF is
    shown by the browser's own viewer, which does not start in a sandboxed page.
    """
    is_shown = not as_download and media_type in {*_SHOWN_AS_IMAGE, "application/pdf"}
    # The browser's own viewer of images has inline styles; no script may run at all.
    policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    if media_type != "application/pdf":
        policy += "; sandbox"
    disposition = "inline" if is_shown else "attachment"
    return {
        "Content-Type": media_type if is_shown else OCTETS,
        "Content-Disposition": f"{disposition}; filename*=UTF-8''{_quote(name)}",
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
    }


def _quote(name: str) -> str:
    """Write a file name for a header: only letters that no browser or shell takes for a path."""
    plain = "".join(c if c.isalnum() or c in " ._-()" else "_" for c in name).strip(". ")[:100]
    kept = plain or "file"
    return "".join(
        chr(b) if chr(b).isascii() and (chr(b).isalnum() or b in b"._-") else f"%{b:02X}"
        for b in kept.encode()
    )
