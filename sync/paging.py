"""Pages of the agency API: a number to go on from, and the same as a link (RFC 8288)."""

from collections.abc import Callable, Sequence
from typing import Annotated, Protocol, TypeVar
from urllib.parse import urlencode

from anyio import to_thread
from fastapi import Query, Request, Response

from sync.context import Context

__all__ = ["After", "Limit", "Paged", "Wait", "link_next", "wait_for_page"]

_MOST_NUMBER = 2**53 - 1

After = Annotated[int, Query(ge=0, le=_MOST_NUMBER, description="Het nummer waarna u verder leest")]
Limit = Annotated[int, Query(ge=1, le=100, description="Hoeveel u er hoogstens wilt")]
Wait = Annotated[int, Query(ge=0, le=25, description="Hoeveel seconden u op iets nieuws wacht")]


class Paged(Protocol):
    """A page that may have a next one."""

    @property
    def volgende(self) -> int | None:
        """After which number that begins."""
        ...

    def items(self) -> Sequence[object]:
        """What stands on it."""
        ...


Page = TypeVar("Page", bound=Paged)


async def wait_for_page(
    here: Context,
    request: Request,
    response: Response,
    topic: tuple[str, str],
    read: Callable[[], tuple[Page, int]],
    wait_seconds: int,
) -> Page:
    """Give a page and link the next, at once or as soon as something is on it.

    ``read`` gives a page with the head of the row that it is from; ``topic`` names what of whom is
    waited for.
    """
    page, head = await to_thread.run_sync(read)
    if wait_seconds and not page.items():
        await here.wakes.wait(*topic, head, wait_seconds)
        page, _ = await to_thread.run_sync(read)
    link_next(request, response, here.settings.origin, page.volgende)
    return page


def link_next(request: Request, response: Response, origin: str, following: object) -> None:
    """Name the next page in the header Link; without a next page there is no header."""
    if following is not None:
        query = urlencode(dict(request.query_params) | {"na": str(following)})
        response.headers["Link"] = f'<{origin}{request.url.path}?{query}>; rel="next"'
