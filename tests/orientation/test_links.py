"""Which links may stand in a note: to what is public, and to nobody (R5)."""

from __future__ import annotations

from cogs.orientation.rules.links import Link, LinkProblem, read_link

PUBLIC = """
https://www.vrt.be/vrtnws/nl/2026/11/29/trend-onder-jongeren/
https://www.tiktok.com/tag/blackout
https://www.tiktok.com/search?q=blackout
https://www.youtube.com/watch?v=dQw4w9WgXcQ
https://youtu.be/dQw4w9WgXcQ
https://www.reddit.com/r/belgium/comments/1abc2d/een_vraag_over_school/
https://www.instagram.com/explore/tags/blackout/
https://x.com/hashtag/blackout
https://nl.wikipedia.org/wiki/TikTok
https://www.mediawijs.be/nl/artikels/wat-is-skibidi?pagina=2
https://www.roblox.com/games/123456/Brookhaven
https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC
""".strip().splitlines()
NOT = {
    LinkProblem.ADDRESS: """
http://www.vrt.be/
ftp://vrt.be/
javascript:alert(1)
https://lotte@vrt.be/
https://vrt.be:8443/
https://192.168.0.1/
https://localhost/
https://vrt/
https://vrt.be/een pagina
https://vrt.be/>[kijk](https://x.be)
https://xn--vt-lka.be/
https://vrт.be/
https://
vrt.be/nieuws
https://vrt.be\\@kwaad.be/
https://[::1
""".strip().splitlines(),
    LinkProblem.INVITE: """
https://discord.gg/abc
https://discord.com/invite/abc
https://discord.com/channels/1/2/3
https://chat.whatsapp.com/ABC
https://wa.me/32477123456
https://t.me/lotte
https://t.me/+abc
https://signal.group/#abc
https://www.discord.gg/abc
https://DISCORD.GG/abc
""".strip().splitlines(),
    LinkProblem.HIDDEN: """
https://bit.ly/abc
https://vm.tiktok.com/ZM1/
https://t.co/abc
""".strip().splitlines(),
    LinkProblem.PERSON: """
https://www.tiktok.com/@lotte
https://www.tiktok.com/@lotte/video/7300000000000000000
https://www.tiktok.com/%40lotte
https://www.instagram.com/lotte/
https://www.instagram.com/stories/lotte/1/
https://www.instagram.com/p/Cabc/
https://x.com/lotte
https://x.com/lotte/status/1
https://m.facebook.com/profile.php?id=1000123
https://www.facebook.com/groups/123/
https://www.snapchat.com/add/lotte
https://www.youtube.com/@lotte
https://www.youtube.com/channel/UC1
https://www.reddit.com/user/lotte
https://www.reddit.com/r/belgium/../../user/lotte
https://www.twitch.tv/lotte
https://www.linkedin.com/in/lotte
https://www.roblox.com/users/1/profile
https://steamcommunity.com/id/lotte
https://linktr.ee/lotte
https://lotte.tumblr.com/
https://mastodon.social/@lotte
https://www.school.be/leden/lotte
https://www.forum.be/members/lotte.12/
https://www.vrt.be/zoek?user=lotte
https://www.vrt.be/zoek?q=0477123456
https://www.vrt.be/zoek?q=0477%2012%2034%2056
https://www.vrt.be/zoek?q=lotte%40mail.be
https://www.vrt.be/vos-47/
https://www.vrt.be/123456789012345678
""".strip().splitlines(),
}


def test_what_is_public_and_about_nobody_is_taken() -> None:
    refused = {each: found for each in PUBLIC if not isinstance(found := read_link(each), Link)}

    assert refused == {}


def test_what_leads_to_a_person_or_into_a_group_or_nowhere_plain_is_not() -> None:
    wrong = [
        (each, problem, found)
        for problem, typed in NOT.items()
        for each in typed
        if (found := read_link(each)) is not problem
    ]

    assert wrong == []


def test_what_follows_people_is_taken_off_and_what_finds_the_page_is_not() -> None:
    film = read_link("https://www.youtube.com/watch?v=dQw4w9WgXcQ&si=abc&t=12&feature=share#lotte")
    tag = read_link("https://www.instagram.com/explore/tags/a/?igsh=abc&utm_source=qr")
    page = read_link("https://www.mediawijs.be/nl/artikels?pagina=2")
    topic = read_link("https://www.forum.be/viewtopic.php?t=12&s=skibidi&sid=0f&fbclid=x")

    assert film == Link("https://www.youtube.com/watch?v=dQw4w9WgXcQ", is_shorter=True)
    assert tag == Link("https://www.instagram.com/explore/tags/a", is_shorter=True)
    assert topic == Link("https://www.forum.be/viewtopic.php?t=12&s=skibidi", is_shorter=True)
    assert page == Link("https://www.mediawijs.be/nl/artikels?pagina=2", is_shorter=False)
