"""What sites allow, and which addresses are of the own network."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import NetworkError
from analysis.network import addresses
from analysis.network.robots import LARGEST, fits, robots_of

FILE = """
User-agent: other
Disallow: /

User-agent: Communique
User-agent: third
Disallow: /private/   # not for programs
Allow: /private/releases/
Disallow: /*.php$
Crawl-delay: 2.5

User-agent: *
Disallow: /
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/", True),
        ("/private/x", False),
        ("/private/releases/17", True),
        ("/a/b.php", False),
        ("/a/b.php?id=5", True),
    ],
)
def test_the_longest_rule_counts(path: str, allowed: bool) -> None:
    assert robots_of(FILE, "communique").allows(path) is allowed


def test_groups() -> None:
    assert robots_of(FILE, "communique").delay == 2.5
    assert robots_of(FILE, "third").allows("/private/") is False
    assert robots_of(FILE, "unknown").allows("/a") is False
    assert robots_of("Disallow: /\nnonsense\nUser-agent: *\nDisallow:", "communique").allows("/a")


@pytest.mark.parametrize(
    ("pattern", "path", "fitting"),
    [
        ("/a*b", "/axxb", True),
        ("/a*b$", "/abxb", True),
        ("/a*b$", "/abx", False),
        ("/*", "/", True),
        ("*x*", "/y", False),
    ],
)
def test_patterns(pattern: str, path: str, fitting: bool) -> None:
    assert fits(pattern, path) is fitting


@given(st.text(max_size=300))
def test_any_file_is_read(text: str) -> None:
    robots_of(text, "communique").allows("/a?b")


def test_a_hostile_file_takes_no_time() -> None:
    began = time.perf_counter()
    robots = robots_of("User-agent: *\n" + f"Disallow: /{'*a' * 5_000}$\n" * 60, "communique")
    robots.allows("/" + "a" * 2_000)
    robots_of("User-agent: x\n" * LARGEST, "communique")
    assert time.perf_counter() - began < 2


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "::1",
        "fe80::1%eth0",
        "fd00::1",
        "::ffff:127.0.0.1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
    ],
)
def test_addresses_of_the_own_network(address: str) -> None:
    assert not addresses.is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07::1", "::ffff:93.184.215.14"])
def test_addresses_of_the_public_network(address: str) -> None:
    assert addresses.is_public(address)


def test_one_private_address_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    def looked_up(host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        return [(0, 0, 0, "", (each, port)) for each in ("93.184.215.14", "10.0.0.1")]

    monkeypatch.setattr(addresses.socket, "getaddrinfo", looked_up)
    with pytest.raises(NetworkError, match=r"10\.0\.0\.1.*--allow-private"):
        addresses.public_addresses("news.example", 443)
