"""A link to public material: which may stand in a note, and what of it is taken off. Pure.

By its format alone: nothing is opened. Of the networks in which people have profiles only a list of
pages is taken; of every other site what has no sign of a person. A page that is about somebody and
does not say so in its address cannot be seen by this, and the form says that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from cogs.questions.rules.contact_details import DetailKind, contact_details
from cogs.questions.rules.identity import CODE_NAME, ID

LONGEST_HOST = 253
HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}")
SAID_PLAINLY = re.compile(r"[!-;=?-~]+")
"""Signs of an address, without spaces, other scripts, and what would end it where it is shown."""
INVITES = frozenset(
    {
        "discord.gg", "discord.com", "discordapp.com", "dsc.gg", "disboard.org", "wa.me",
        "chat.whatsapp.com", "whatsapp.com", "t.me", "telegram.me", "telegram.dog", "signal.me",
        "signal.group",
        "m.me", "line.me", "invite.viber.com", "guilded.gg", "join.skype.com", "zoom.us", "kik.me",
        "teams.microsoft.com", "meet.google.com",
    }
)  # fmt: skip
"""Where a link leads into a group, or to one person."""
SHORTENED = frozenset(
    {
        "bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rb.gy", "cutt.ly",
        "lnkd.in", "fb.me", "fb.watch", "vm.tiktok.com", "vt.tiktok.com", "redd.it", "shorturl.at",
        "rebrand.ly", "t.ly", "s.id", "amzn.to", "trib.al", "dlvr.it", "snip.ly", "on.fb.me",
    }
)  # fmt: skip
"""Which do not say where they lead."""
OF_ONE_PERSON = frozenset(
    {
        "linktr.ee", "carrd.co", "about.me", "ask.fm", "ngl.link", "tellonym.me", "curiouscat.live",
        "beacons.ai", "bio.link", "onlyfans.com", "fansly.com", "patreon.com", "ko-fi.com",
        "buymeacoffee.com", "bere.al", "vsco.co", "tumblr.com", "blogspot.com", "wordpress.com",
        "github.io", "substack.com", "last.fm", "letterboxd.com", "wattpad.com", "deviantart.com",
        "paypal.me", "tikkie.me", "cash.app", "venmo.com", "doxbin.org", "doxbin.com",
    }
)  # fmt: skip
"""Sites on which nearly every page is somebody's own."""
NETWORKS = {
    "tiktok.com": r"/(?:tag|discover|music|channel)/[^/]+|/search|/explore",
    "instagram.com": r"/explore(?:/tags/[^/]+|/locations/[^/]+(?:/[^/]+)?)?",
    "facebook.com": r"/hashtag/[^/]+|/watch/hashtag/[^/]+",
    "x.com": r"/hashtag/[^/]+|/search|/explore",
    "twitter.com": r"/hashtag/[^/]+|/search|/explore",
    "threads.net": r"/search",
    "threads.com": r"/search",
    "bsky.app": r"/search|/hashtag/[^/]+",
    "snapchat.com": r"/explore/[^/]+|/lens/[^/]+",
    "youtube.com": r"/watch|/results|/hashtag/[^/]+|/shorts/[^/]+|/playlist|/gaming|/feed/trending",
    "youtu.be": r"/[\w-]{11}",
    "reddit.com": r"/r/[^/]+(?:/comments/[^/]+(?:/[^/]+)?|/wiki(?:/.*)?)?|/search",
    "twitch.tv": r"/directory(?:/.*)?",
    "pinterest.com": r"/search/pins|/ideas/.+",
    "linkedin.com": r"/feed/hashtag/[^/]+|/pulse/topics/.+",
    "roblox.com": r"/games/\d+(?:/[^/]+)?|/discover|/charts.*",
    "steamcommunity.com": r"/app/\d+(?:/discussions)?",
    "vk.com": r"/search",
    "kick.com": r"/categor(?:y|ies)(?:/.*)?",
    "soundcloud.com": r"/tags/[^/]+|/discover|/search(?:/.*)?",
    "spotify.com": r"/(?:track|album|playlist|episode|show|genre)/\w+",
    "github.com": r"/topics/[^/]+|/search",
}
"""Where people have profiles: which pages are about no person. A site that is not here has none."""
PERSON = frozenset(
    """
    u user users profile profiles profiel profil people person member members lid leden in add
    account accounts id author auteur auteurs channel c invite join friends vrienden
    """.split()  # noqa: SIM905 - a list of twenty strings reads worse
)
"""Parts of an address behind which somebody stands, on any site."""
ASKS_OF = frozenset(
    """
    u user username user_id userid uid profile profile_id account account_id author email mail
    phone tel name naam nom invite code
    """.split()  # noqa: SIM905 - the same
)
"""Names in a query behind which somebody stands."""
FOLLOWS = re.compile(
    r"utm_.*|mc_.*|_hs.*|pk_.*|mtm_.*|at_.*|[a-z]{1,3}clid|gbraid|wbraid|ig(?:sh|shid)|ref|ref_.*"
    r"|referrer|share.*|sharing|sender.*|trk.*|spm|cmpid|ocid|xtor|rdt|sid|session.*|token|auth.*",
    re.IGNORECASE,
)
"""Names in a query that say who shared it, from where or when, and nothing of the page."""
OF_A_NETWORK = frozenset({"v", "list", "q", "search_query", "keyword", "query"})
"""Names in a query that find a page of a network; all others there follow people."""


class LinkProblem(StrEnum):
    """Why a link may not stand there; the texts say it: `orientation-link-invite`."""

    ADDRESS = "address"
    INVITE = "invite"
    HIDDEN = "hidden"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Link:
    """`address`: as it is posted. `is_shorter`: something was taken off that follows people."""

    address: str
    is_shorter: bool


def read_link(typed: str) -> Link | LinkProblem:
    """Accept a link to public material, without what follows people; or say what is wrong."""
    try:
        parts = urlsplit(typed)
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:
        return LinkProblem.ADDRESS
    is_plain = parts.scheme == "https" and SAID_PLAINLY.fullmatch(typed) and "\\" not in typed
    is_site = HOST.fullmatch(host) and len(host) <= LONGEST_HOST and "xn--" not in host
    if not (is_plain and is_site) or "@" in parts.netloc or port is not None:
        return LinkProblem.ADDRESS
    if host in INVITES:
        return LinkProblem.INVITE
    if host in SHORTENED:
        return LinkProblem.HIDDEN
    asked = [each for each in _asked(parts.query) if _finds_the_page(host, each[0])]
    path = re.sub(r"/{2,}", "/", parts.path).rstrip("/") or ""
    if _names_somebody(host, unquote(path), asked):
        return LinkProblem.PERSON
    address = urlunsplit(("https", parts.netloc.casefold(), path or "/", urlencode(asked), ""))
    return Link(address, is_shorter=len(asked) < len(_asked(parts.query)) or bool(parts.fragment))


def _finds_the_page(host: str, name: str) -> bool:
    return name in OF_A_NETWORK if _network(host) else not FOLLOWS.fullmatch(name)


def _asked(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True)


def _names_somebody(host: str, path: str, asked: list[tuple[str, str]]) -> bool:
    if any(host == each or host.endswith(f".{each}") for each in OF_ONE_PERSON):
        return True
    values = [unquote(value) for _, value in asked]
    if any(name.casefold() in ASKS_OF for name, _ in asked):
        return True
    if any(_gives_away(each) for each in (path, *values)):
        return True
    network = _network(host)
    if network:
        return not re.fullmatch(NETWORKS[network], path, re.IGNORECASE)
    parts = path.casefold().split("/")
    return any(part in PERSON and at + 1 < len(parts) for at, part in enumerate(parts))


def _network(host: str) -> str:
    """Which of the networks it is part of: `m.facebook.com`, `open.spotify.com`."""
    return next((each for each in NETWORKS if host == each or host.endswith(f".{each}")), "")


def _gives_away(words: str) -> bool:
    return "@" in words or any(_formats(words))


def _formats(words: str) -> Iterator[object]:
    """A phone number, an address of mail, an account's number, a code name."""
    kinds = (DetailKind.PHONE, DetailKind.EMAIL)
    yield from (each for each in contact_details(words.replace("/", " ")) if each.kind in kinds)
    yield from CODE_NAME.finditer(words)
    yield from ID.finditer(words)
