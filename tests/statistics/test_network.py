"""Each answer a service may give, played by a server on loopback."""

from __future__ import annotations

import re
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from analysis import statistics
from analysis.network.manners import Manners
from analysis.statistics import network
from analysis.statistics.faults import ReaderMissingError
from analysis.statistics.plan import Request, plan

from . import forms

pytest.importorskip("httpx", reason="the extra [fetch] is not installed")
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


class Server:
    """Plays answers in turn: (status, headers, body), or a function of the handler."""

    def __init__(self, answers):
        self.answers, self.asked = list(answers), []


@contextmanager
def serving(*answers) -> Iterator[tuple[str, Server]]:
    told = Server(answers)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            told.asked.append((self.path, dict(self.headers)))
            answer = told.answers.pop(0) if len(told.answers) > 1 else told.answers[0]
            if callable(answer):
                answer(self)
                return
            status, headers, body = answer
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *told):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", told
    finally:
        server.shutdown()
        server.server_close()


def manners(**changed):
    waits: list[float] = []
    return Manners(**{"wait": waits.append, "now": lambda: NOW, "pace": 0.0, "patience": 5.0, **changed}), waits


def fetch(folder, url, name="x.csv", **changed):
    how, waits = manners(**changed)
    return statistics.fetch(folder, [Request(url, name)], how), waits


SAMPLES = {
    "eurofxref-hist.zip": forms.RATES,
    "DS-045409.csv": forms.SDMX_CSV,
    "bop_fdi6_geo.json": forms.jsonstat(),
    "gdp.json": forms.worldbank(("NY.GDP.MKTP.CD", "KAZ", "2023", 2.6e11)),
    "imts.json": forms.imf([1.0]),
    "comtrade.json": forms.comtrade(),
    "rates.xml": forms.NATIONAL_BANK_RATES,
    "bureau.xlsx": forms.bureau(),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_an_answer_of_each_source_becomes_a_snapshot(tmp_path, name):
    with serving((200, {"ETag": '"e"', "Last-Modified": "Sun, 01 Nov 2026 00:00:00 GMT"}, SAMPLES[name])) as (
        url,
        told,
    ):
        found, _ = fetch(tmp_path, f"{url}/data/x?a=b", name)
    assert not found.problems
    (snapshot,) = found.snapshots
    assert (snapshot.url, snapshot.etag, snapshot.retrieved_at) == (f"{url}/data/x?a=b", '"e"', "2026-11-22T09:00:00")
    assert told.asked[0][0] == "/data/x?a=b"
    assert told.asked[0][1]["User-Agent"].startswith("communique/")
    assert statistics.observations(tmp_path).height


@pytest.mark.parametrize(
    ("first", "wait"),
    [
        ((429, {"Retry-After": "7"}, b"slow down"), 7.0),
        ((503, {}, b"busy"), None),
        ((500, {}, b"oh"), None),
        ((200, {"Content-Length": "9999"}, forms.SDMX_CSV), None),  # cut on the way
    ],
)
def test_what_may_pass_is_asked_again(tmp_path, first, wait):
    with serving(first, (200, {}, forms.SDMX_CSV)) as (url, told):
        found, waits = fetch(tmp_path, url)
    assert len(told.asked) == 2
    assert len(found.snapshots) == 1
    assert len(waits) == 1
    assert waits[0] == wait if wait else 1.0 <= waits[0] <= 3.0


@pytest.mark.parametrize(
    ("answer", "reason", "tries"),
    [
        ((429, {}, b""), "too many questions", 4),
        ((502, {}, b""), r"failed \(502\)", 4),
        ((413, {}, forms.TOO_BIG), "Split it by year", 1),
        ((200, {}, forms.TOO_BIG), "Split it by year", 1),
        ((202, {}, forms.ASYNC_NOTICE), "job ab-12-cd", 1),
        ((200, {}, forms.ASYNC_NOTICE), "job ab-12-cd", 1),
        ((400, {}, b"<f><faultstring>unknown code XX</faultstring></f>"), "unknown code XX", 1),
        ((404, {}, b"no"), "Check data set and each code", 1),
        ((401, {}, b"no"), "COMTRADE_KEY", 1),
        ((200, {}, forms.WORLDBANK_ERROR), "Invalid value", 1),
        ((200, {}, b"<!DOCTYPE html><html>maintenance</html>"), "web page and not figures", 1),
        ((200, {}, b""), "empty", 4),
        ((200, {}, b"a,b\n1,2\n"), "expected one of", 1),
    ],
)
def test_what_does_not_pass_is_a_problem_that_says_what_to_do(tmp_path, answer, reason, tries):
    with serving(answer) as (url, told):
        found, waits = fetch(tmp_path, url)
    assert not found.snapshots
    assert len(told.asked) == tries
    assert len(waits) == tries - 1
    assert re.search(reason, found.problems[0].reason), found.problems[0].reason
    assert found.problems[0].path == url
    assert statistics.index(tmp_path) == []


def test_one_failure_does_not_stop_the_others(tmp_path):
    with serving((404, {}, b""), (200, {}, forms.SDMX_CSV)) as (url, _):
        how, _ = manners()
        found = statistics.fetch(tmp_path, [Request(f"{url}/a", "a.csv"), Request(f"{url}/b", "b.csv")], how)
    assert (len(found.problems), len(found.snapshots)) == (1, 1)


def test_no_name_and_no_server(tmp_path):
    for url in ("http://no-such-host.invalid/x", "http://127.0.0.1:9/x"):
        found, waits = fetch(tmp_path, url, tries=2)
        assert "communique statistics add FILE" in found.problems[0].reason
        assert len(waits) == 1


def test_a_slow_server_is_not_waited_for_forever(tmp_path):
    def slow(handler):
        time.sleep(1.5)

    with serving(slow) as (url, _):
        found, _ = fetch(tmp_path, url, patience=0.2, tries=1)
    assert "does not answer" in found.problems[0].reason


def test_questions_to_one_host_keep_their_distance(tmp_path):
    with serving((200, {}, forms.SDMX_CSV)) as (url, _):
        how, waits = manners(pace=100.0)
        statistics.fetch(tmp_path, [Request(f"{url}/{n}", "x.csv") for n in range(3)], how)
    assert len(waits) == 2
    assert all(90 < wait <= 100 for wait in waits)


def test_keys_travel_in_headers_and_are_not_stored(tmp_path, monkeypatch):
    monkeypatch.setenv("COMTRADE_KEY", "secret-key")
    monkeypatch.setitem(network.KEYS, "127.0.0.1", ("COMTRADE_KEY", "Ocp-Apim-Subscription-Key"))
    with serving((200, {}, forms.comtrade())) as (url, told):
        fetch(tmp_path, url, "c.json")
    headers = {name.casefold(): value for name, value in told.asked[0][1].items()}
    assert headers["ocp-apim-subscription-key"] == "secret-key"
    assert "secret-key" not in (tmp_path / "snapshots" / "index.jsonl").read_text()


def test_without_the_package_the_extra_is_named(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "httpx", None)
    with pytest.raises(ReaderMissingError, match=r"communique\[fetch\]"):
        statistics.fetch(tmp_path, [])


def test_the_plan_asks_small_questions_of_each_service():
    requests = plan(date(2026, 11, 22))
    hosts = {request.url.split("/")[2] for request in requests}
    assert hosts == {
        "www.ecb.europa.eu", "ec.europa.eu", "api.worldbank.org", "api.imf.org", "comtradeapi.un.org"
    }  # fmt: skip
    assert len({request.name for request in requests}) == len(requests)
    assert all(len(request.url) < 1500 for request in requests)
