"""Ask one address and take what it answers: politely, within bounds, and never an address of the own network."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from analysis.errors import AnalysisError, NetworkError
from analysis.network.manners import Manners
from analysis.network.robots import EVERYTHING, NOTHING, Robots, robots_of
from analysis.read.opening import LARGEST, MEGABYTE

if TYPE_CHECKING:
    from types import ModuleType

AGENT = "communique"
MOST_REDIRECTS = 5
WAITS = 4  # the time of a whole answer, in times of patience: two minutes
LONGEST_ADDRESS = 2_000
REDIRECTS = (301, 302, 303, 307, 308)
MISSING = "To ask the network install the extra: pip install 'communique[web]'."


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address answered; `content` is None where nothing is new since `etag` or `last_modified`."""

    url: str
    address: str
    content: bytes | None
    content_type: str = ""
    charset: str | None = None
    etag: str | None = None
    last_modified: str | None = None


@dataclass(slots=True)
class Asker:
    """Asks addresses, one after the other.

    Attributes:
        manners: Pace and patience.
        private: Whether addresses of this machine and its network may be asked.
    """

    manners: Manners = field(default_factory=Manners)
    private: bool = False
    _client: Any = None
    _robots: dict[str, Robots] = field(default_factory=dict)
    _silent: dict[str, NetworkError] = field(default_factory=dict)

    def ask(self, url: str, etag: str | None = None, last_modified: str | None = None) -> Answer:
        """What an address answers.

        Args:
            url: The address, http or https.
            etag: Of the version that is known: it is not sent again.
            last_modified: The same, by its time.

        Raises:
            NetworkError: It may not be asked, or does not answer as it should.
        """
        address = url
        known = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        headers = {name: value for name, value in known.items() if value}
        for _ in range(MOST_REDIRECTS + 1):
            host = _host(address)
            self._refuse_forbidden(address)
            pace = self._robots[_site(address)].delay
            found, reply = self._persist(address, headers, host, pace)
            if found.status_code not in REDIRECTS:
                return _answer(url, address, found, reply)
            address = urljoin(address, found.headers.get("location", ""))
        raise NetworkError(
            f"{url}: is sent on more than {MOST_REDIRECTS} times; open it in a browser and save the page"
        )

    def close(self) -> None:
        """Close connections."""
        if self._client:
            self._client.close()

    def _refuse_forbidden(self, address: str) -> None:
        site, parts = _site(address), urlsplit(address)
        if site not in self._robots:
            self._robots[site] = self._read_robots(site)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        if not self._robots[site].allows(path):
            raise NetworkError(f"{address}: the site asks programs not to read this (robots.txt); save it in a browser")

    def _read_robots(self, site: str) -> Robots:
        """What a site allows; all where it has no robots.txt, nothing while it cannot be asked for one (RFC 9309)."""
        found = None
        address = f"{site}/robots.txt"
        for _ in range(MOST_REDIRECTS + 1):
            found, reply = self._persist(address, {}, _host(address), 0.0)
            if found.status_code not in REDIRECTS:
                break
            address = urljoin(address, found.headers.get("location", ""))
        if found is None or found.status_code >= 500:
            return NOTHING
        return robots_of(reply.decode("utf-8", "replace"), AGENT) if found.status_code == 200 else EVERYTHING

    def _persist(self, address: str, headers: dict[str, str], host: str, pace: float) -> tuple[Any, bytes]:
        def once() -> tuple[Any, bytes]:
            self.manners.keep_pace(host, pace)
            return self._once(address, headers)

        # A host that did not answer is not asked again for each page of a feed.
        if host in self._silent:
            raise self._silent[host]
        try:
            return self.manners.persist(once, _may_pass)
        except NetworkError as error:
            if error.passes:
                self._silent[host] = error
            raise

    def _once(self, address: str, headers: dict[str, str]) -> tuple[Any, bytes]:
        httpx = _httpx()
        if self._client is None:
            self._client = self._connected(httpx)
        try:
            with self._client.stream("GET", address, headers=headers) as found:
                _refuse_later(found, address)
                return found, _content(found, address)
        except (httpx.TransportError, httpx.InvalidURL, httpx.DecodingError) as error:
            passes = isinstance(error, httpx.TransportError)
            raise NetworkError(
                f"{address}: does not answer ({type(error).__name__}: {str(error)[:100]}); check the address and the "
                "connection, or save the page in a browser",
                passes=passes,
            ) from error

    def _connected(self, httpx: ModuleType) -> Any:
        agent = f"{AGENT}/{import_module('analysis').__version__} (reads news releases)"
        # Accept-Encoding is left to httpx: what it can unpack, and `_content` bounds what comes out.
        bounded = import_module("analysis.network.addresses").Transport
        return httpx.Client(
            timeout=self.manners.patience,
            follow_redirects=False,
            headers={"User-Agent": agent},
            transport=bounded(self.private, self.manners.patience * WAITS),
            # A proxy would look names up itself, out of sight of our judgement.
            trust_env=self.private,
        )


def _httpx() -> ModuleType:
    try:
        return import_module("httpx")
    except ImportError as error:
        raise AnalysisError(MISSING) from error


def _host(address: str) -> str:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, None
    if not host or parts is None or parts.scheme not in ("http", "https") or len(address) > LONGEST_ADDRESS:
        raise NetworkError(f"{address[:100]!r}: is no address of the web; give one that begins with https://")
    return host


def _site(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2].lower()}"


def _refuse_later(found: Any, address: str) -> None:
    if found.status_code == 429 or found.status_code >= 500:
        later = found.headers.get("retry-after", "")
        # A robots.txt that fails forbids all; its caller must see the status, not a failure.
        if found.status_code >= 500 and address.endswith("/robots.txt"):
            return
        raise NetworkError(
            f"{address}: the site cannot answer now ({found.status_code}); ask again later",
            retry_after=float(later) if later.isdigit() else None,
            passes=True,
        )


def _content(found: Any, address: str) -> bytes:
    """The bytes of an answer, unpacked, as far as a release goes."""
    pieces, size = [], 0
    for piece in found.iter_bytes():
        size += len(piece)
        if size > LARGEST:
            raise NetworkError(f"{address}: is larger than {LARGEST // MEGABYTE} MB; download it in a browser")
        pieces.append(piece)
    return b"".join(pieces)


def _answer(url: str, address: str, found: Any, content: bytes) -> Answer:
    status = found.status_code
    if status == 304:
        return Answer(url, address, None)
    if status != 200:
        raise NetworkError(f"{url}: the site answers {status} ({found.reason_phrase}); check the address in a browser")
    kind, _, charset = found.headers.get("content-type", "").partition("charset=")
    return Answer(
        url=url,
        address=address,
        content=content,
        content_type=kind.split(";")[0].strip().lower(),
        charset=charset.strip(" \"';").split(";")[0] or None,
        etag=found.headers.get("etag"),
        last_modified=found.headers.get("last-modified"),
    )


def _may_pass(error: AnalysisError) -> bool:
    return isinstance(error, NetworkError) and error.passes
