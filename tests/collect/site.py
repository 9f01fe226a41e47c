"""A site on loopback that answers as told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from analysis.collect import Asker
from analysis.network.manners import Manners

Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Site:
    """Answers by path; a function is asked with the headers of the question; bytes come with a pause between them."""

    address: str = ""
    pages: dict[str, Answer | Callable[[dict[str, str]], Answer]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    trickle: float = 0.0

    def page(self, path: str, body: str | bytes, kind: str = "text/html; charset=utf-8", **headers: str) -> str:
        content = body.encode() if isinstance(body, str) else body
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (200, {"Content-Type": kind, **named}, content)
        return self.address + path


@contextmanager
def serving() -> Iterator[Site]:
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            answer = site.pages.get(self.path, (404, {}, b""))
            status, headers, body = answer(dict(self.headers)) if callable(answer) else answer
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            with suppress(OSError):  # the one who asked has heard enough
                for n in range(0, len(body), 1 if site.trickle and "robots" not in self.path else max(len(body), 1)):
                    time.sleep(site.trickle)
                    self.wfile.write(body[n : n + 1] if site.trickle else body)

        def log_message(self, *told: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    site.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()


def asker(waits: list[float] | None = None, **changed: object) -> Asker:
    """One who may ask loopback and does not wait, but notes how long it would have."""
    noted = waits if waits is not None else []
    return Asker(Manners(**{"wait": noted.append, "pace": 0.0, "patience": 5.0, "tries": 2, **changed}), private=True)
