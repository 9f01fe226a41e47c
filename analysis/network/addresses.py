"""Which hosts may be asked. Those of the own machine and network are refused: a feed must not lead into them.

The address is looked up once, judged, and connected to as judged, so that a name cannot change its address in between.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

from analysis.errors import NetworkError

# Addresses of version 6 that carry one of version 4 within (RFC 6052).
TRANSLATED = ipaddress.ip_network("64:ff9b::/96")


def public_addresses(host: str, port: int) -> list[str]:
    """The addresses of a host.

    Raises:
        NetworkError: It has none, or one of them is not of the public network.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NetworkError(f"{host}: no such host; check the spelling and the connection") from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for address in addresses:
        if not is_public(address):
            raise NetworkError(
                f"{host}: is an address of this machine or its network ({address}), and such are not asked; "
                "if it is what you want, add --allow-private"
            )
    return addresses


def is_public(address: str) -> bool:
    """Whether an address belongs to the public network, also where it carries another within."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        within = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in TRANSLATED:
            within = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if within is not None:
            return is_public(str(within))
    return ip.is_global and not ip.is_multicast


class Backend(httpcore.SyncBackend):
    """Connects to addresses as they were judged, and ends an exchange that takes too long altogether."""

    def __init__(self, private: bool, patience: float) -> None:
        self._private, self._patience = private, patience

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to one of a host's addresses, as they were judged."""
        failure: Exception | None = None
        for address in [host] if self._private else public_addresses(host, port):
            try:
                stream = super().connect_tcp(address, port, timeout, local_address, socket_options)
                return Bounded(stream, time.monotonic() + self._patience)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure or httpcore.ConnectError("no address")


class Bounded(httpcore.NetworkStream):
    """A stream that is read until a moment and no longer, however slowly it trickles."""

    def __init__(self, stream: httpcore.NetworkStream, until: float) -> None:
        self._stream, self._until = stream, until

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Bytes as they come."""
        left = self._until - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("it answers too slowly")
        return self._stream.read(max_bytes, min(left, timeout) if timeout else left)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes."""
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        """Close it."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same, encrypted."""
        return Bounded(self._stream.start_tls(ssl_context, server_hostname, timeout), self._until)

    def get_extra_info(self, info: str) -> Any:
        """What is known of it."""
        return self._stream.get_extra_info(info)


class Transport(httpx.HTTPTransport):
    """A transport of httpx that asks public addresses only, unless told otherwise, and each within its time.

    Certificates are checked against the name. A connection serves one question, so that its time is that of one answer.
    """

    def __init__(self, private: bool, patience: float) -> None:
        super().__init__()
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(),
            max_keepalive_connections=0,
            network_backend=Backend(private, patience),
        )
