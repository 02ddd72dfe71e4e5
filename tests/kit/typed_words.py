"""What young people write: numbers that lead to them, what only looks like one, and what alarms."""

from __future__ import annotations

PHONES = tuple(
    """
0477123456
0477 12 34 56
0477/12 34 56
0477.12.34.56
0477-12-34-56
0477/12.34.56
04 77 12 34 56
+32477123456
+32 477 12 34 56
+32 (0)477 12 34 56
+32(0)477/12.34.56
0032 477 12 34 56
0032477123456
32477123456
09 123 45 67
09/123.45.67
02 123 45 67
011 22 33 44
011/22.33.44
+32 9 123 45 67
+31 6 12345678
06 12345678
06-12345678
+33 6 12 34 56 78
06 12 34 56 78
(0477) 12 34 56
０４７７１２３４５６
""".strip().splitlines()
)
"""Each a phone number, as people write them."""
ORDINARY = tuple(
    """
hey
🙃
ik wil niet meer
is er iets woensdag
ik ben 15
ik ben 15 en mijn zus 12
morgen om 14u
van 14.00 tot 17.00 uur
14:00-17:00
09:30 - 17:00
09.30 - 17.00
08.30-12.30 en 13.30-17.30
van 08.30 tot 12.30 tot 13.30
op 01/02/2026
01-02-2026 14u
01.02.2026 om 14:00
05/06/2026 18
2026-11-28 14:30
04/07/2026 14:30 tot 16:30
02/12/26 100 man
di 1/12 of wo 2/12
het kost 12,50 euro
€ 1.250,00
1 000 000 000 views
€0,99
ik heb 0477 punten
Vos-47
ik was Mees-12
Das-31 is mijn codenaam
2-1
het was 0-3 0-2 1-4 0-0 5-1
we wonnen met 3-2, 4-1 en 5-0
21-19 18-21 21-17
bel 112
ik belde 106 maar 1813 was bezet
102, 103, 107 of 1712
116 000
116000
0800 15 111
0800 12 345
070 22 33 44
078 15 16 17
0900 12345
level 99 met 1250 xp
01 05 12 23 34 41 43
05 10 15 20 25
lotto 7 12 23 31 40 42
9000 Gent
2000 Antwerpen
kamer 3.14
10/10
9/10 zou ik zeggen
50/50
24/7
100% zeker
#1 fan
we zien ons @ school
@_@
haha @
@everyone
@here kom
a@b
http
www
dat is http of zoiets
kijk maar: //
GTA 6
fifa 26
PS5
1v1
4 op 5
k8s
seizoen 2 aflevering 10
2x per week, 3x in de vakantie
13e verjaardag
zaal 04 om 12 uur
ik woon op nr 12 bus 0045
van 2019 tot 2026
mijn cijfer: 4,5/10
rugnummer 04
1.2.3
pi is 3.14159265358979
versie 10.0.19045.3
192.168.0.1
om 14u30 aan school
b.v. morgen, m.a.w. niet vandaag
ok...ik weet het niet
ok.ik kom
ja.nee.misschien
de 2de keer
covid19
lotte99 is geen woord maar wel een formaat
o_O
>_<
T_T en x_x
u_u
¯\\_(ツ)_/¯
_schuin_ en __onderlijnd__
_heel erg_ moe
:rolling_on_the_floor_laughing: haha
<:mijn_emoji:1234567890123456> en <a:mijn_dans:1234567890123456>
kijk in mijn_foto.jpg en film_2.mp4
een vriend_in
un ami_e
a_b
1_000_000
________
s'il te plaît, j'arrive à 18h30
c'est-à-dire aujourd'hui
it's 9ish, e.g. tonight
""".strip().splitlines()
)
"""Dates, hours, prices, code names, scores, helplines: none of it leads to anybody."""
ALARMING = tuple(
    """
ik wil dood
ik ga mezelf pijn doen
hij slaat mij elke dag
ze hebben naaktfoto's van mij
bom
jihad
wapen
cocaïne
verkrachting
zelfmoord
weglopen
HELP MIJ NU
je veux mourir
I want to die
nazi
ik heb een mes
mijn leraar raakt mij aan
""".strip().splitlines()
)
"""Which change nothing of what happens (promise 2)."""
