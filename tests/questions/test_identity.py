"""What a team writes about young people: whatever leads to one is seen, however it is dressed."""

from __future__ import annotations

import pytest

from cogs.questions.rules.identity import identifying, identifying_in
from cogs.questions.rules.spelled_numbers import in_digits

DRESSED = """
0 4 7 7 1 2 3 4 5 6
0477, 12, 34, 56
04.77.12.34.56
0477 – 12 – 34 – 56
0477*12*34*56
o477 12 34 56
0477 twaalf 34 56
nul vier zeven zeven twaalf vierendertig zesenvijftig
0477/12 34-56
zéro quatre septante-sept douze trente-quatre cinquante-six
zero four seven seven one two three four five six
٠٤٧٧١٢٣٤٥٦
०४७७१२३४५६
０４７７ １２ ３４ ５６
0️⃣4️⃣7️⃣7️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣
⓪④⑦⑦①②③④⑤⑥
+32 4 7 7 1 2 3 4 5 6
123 456 789 012 345 678
@ lotte
＠lotte
lotte [at] mail punt be
lotte (at) gmail.com
lotte apenstaartje gmail punt com
instagram punt com/lotte
instagram . com
discord(dot)gg/abc
discord。gg/abc
linktr.ee/lotte
Vos zevenenveertig
vos nummer 47
VOS #47
Vos 4 7
_Vos-47_
V**os**-47
Vоs-47
Vos-47's vriend
snap: lotte
Snapchat naam: lotte_x
insta = lotte.vdb
ig: lotte
discord: sam.2010
roblox: xxlottexx
gebruikersnaam: lotte
lotte99
sam2010
1-ABC-123
1abc123
1 ABC 123
AB-123-CD
Kerkstraat 12
in de kerkstraat 12 bus 3
Gentsesteenweg 1234
rue de la Loi 16
avenue Louise, 54
12, rue Neuve
12 High Street
geboren op 12 mei
12/05/2010
12.5.2010
2010-05-12
12 mei 2010
°12/5
10.05.12-345.67
BE68 5390 0754 7034
Lotte uit 4B
klas 3LAT
Jozefscollege
Sint-Jozefscollege
Atheneum Gent
Lycée Saint-Pierre
""".strip().splitlines()
PLAINLY = """
Een meme die geweld tegen een groep grappig maakt.
Er werd gelachen. Eén iemand ging weg.
TikTok: een trend waarbij ze elkaar duwen
Op Snapchat gaat een challenge rond, vooral bij 12- tot 14-jarigen.
12 jongeren, 3 meisjes en 9 jongens, tussen 14.00 en 17.30 uur
het speelplein 12 jongeren zat vol
onderweg 3 uur gepraat
in 3D, over 5G, in 4K
week 48 en 49, van 2024-2026
op 12/05/2026 en op 3 december 2026
1 op 4, 4 van 100, 3 tot 150
we bellen het CLB of Tele-Onthaal op 106, of 1813
de scores 21-19, 18-21, 21-17
klas 4 en 5, de 3de klas, het 1ste leerjaar
het college van burgemeester en schepenen
covid19, fifa25, euro2024
Les jeunes en parlent six fois par jour, onze fois le soir.
de wolf en het schaap, 1 keer per week
skibidi, 67, sigma
""".strip().splitlines()


def test_whatever_leads_to_somebody_is_seen_however_it_is_dressed() -> None:
    wrapped = ("{}", "hij heet {}, denk ik", "zie\n{}\nof zo", "({})")

    missed = [
        [each, how] for each in DRESSED for how in wrapped if not identifying(how.format(each))
    ]

    assert missed == []


def test_nothing_is_cut_in_two_between_two_fields() -> None:
    for one, other in (("bel 0477 12", "34 56 als het erg is"), ("het gaat over Vos", "47 dus")):
        assert not identifying(one)
        assert identifying_in({"literal": one, "positive": "", "context": other})


def test_what_a_team_says_of_a_trend_or_a_worry_is_not_asked_away() -> None:
    asked = {each: found for each in PLAINLY if (found := identifying(each))}

    assert asked == {}


def test_each_is_shown_once_and_no_part_of_it_beside_it() -> None:
    assert identifying("lotte@mail.be, lotte@mail.be") == ("lotte@mail.be",)
    assert identifying("Vos-47 en vos-47") == ("Vos-47", "vos-47")


@pytest.mark.parametrize(
    ("spelled", "digits"),
    [
        ("achtennegentig", "98"),
        ("tweeëntwintig", "22"),
        ("twenty one", "21"),
        ("quatre-vingt-dix-sept", "97"),
        ("soixante et onze", "71"),
        ("nonante-deux", "92"),
        ("eenentwintig jongeren", "21 jongeren"),
        ("vierkant", "vierkant"),
    ],
)
def test_a_number_that_is_spelled_is_read(spelled: str, digits: str) -> None:
    assert in_digits(spelled) == digits
