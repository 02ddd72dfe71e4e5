"""The forms of setting up. Each carries what it was drawn from: another admin may decide too."""

from __future__ import annotations

from bot.shell.pickers import channel_field, member_field, role_field, sentence_field
from bot.shell.views import Field, Form, Option, Words, line_field, one_of
from bot.store.guild_purpose import LONGEST_PURPOSE
from cogs.consent.settings import LONGEST, PrivacySettings
from cogs.introductions.rules.team import LONGEST_NAME, Role, Secrecy
from cogs.setup.rules import ChosenPlaces, as_people_write
from cogs.setup.service.setting_up import Why

PURPOSE, NAME = "purpose", "name"
TEAM, PANEL, ROLE = "team", "panel", "role"
HOURS = "hours"
MEMBER, FIRST_NAME, KIND, SECRECY = "member", "first_name", "kind", "secrecy"
LONGEST_TOWN, LONGEST_HOURS = 60, 200


def why_form(say: Words, token: str, known: Why, sentence: str) -> Form:
    """`sentence`: what stands in it to begin with, be it an example."""
    return Form(
        say("setup-why-title"),
        f"setup:why:{known.fingerprint}.{token}",
        [_sentence_field(say, sentence), _name_field(say, known), *_contact_fields(say, known)],
    )


def _sentence_field(say: Words, sentence: str) -> Field:
    label, hint = say("setup-purpose"), say("setup-purpose-hint")
    return sentence_field(PURPOSE, label, hint=hint, longest=LONGEST_PURPOSE, filled=sentence)


def _name_field(say: Words, known: Why) -> Field:
    label, hint = say("setup-name"), say("setup-name-hint")
    return line_field(NAME, label, hint=hint, longest=LONGEST_TOWN, filled=known.name)


def _contact_fields(say: Words, known: Why) -> list[Field]:
    """They may wait until the bench opens: then all three are needed."""
    return [_contact_field(say, name, known.contacts, needed=False) for name in CONTACTS]


CONTACTS = ("coordinator", "dpo", "address")


def contact_form(say: Words, token: str, known: PrivacySettings) -> Form:
    return Form(
        say("setup-contact-title"),
        f"setup:contact:{known.fingerprint}.{token}",
        [_contact_field(say, name, known, needed=True) for name in CONTACTS],
    )


def _contact_field(say: Words, name: str, known: PrivacySettings, *, needed: bool) -> Field:
    label, hint = say(f"setup-contact-{name}"), say(f"setup-contact-{name}-hint")
    value = str(getattr(known, name))
    return line_field(name, label, hint=hint, longest=LONGEST, filled=value, needed=needed)


def person_form(say: Words, token: str) -> Form:
    """Somebody of the team: what kind of work they do and which duty they have, without default."""
    about = say("introductions-option-member-about")
    name, name_hint = say("setup-person-name"), say("introductions-option-name-about")
    kinds = [Option(say(f"introductions-role-{each}"), each) for each in Role]
    duties = [Option(say(f"introductions-secrecy-{each}"), each) for each in Secrecy]
    return Form(
        say("setup-person-title"),
        f"setup:person:{token}",
        [
            member_field(MEMBER, say("setup-person"), hint=about),
            line_field(FIRST_NAME, name, hint=name_hint, longest=LONGEST_NAME),
            Field(KIND, say("setup-person-kind"), one_of(KIND, kinds, needed=True)),
            Field(
                SECRECY,
                say("introductions-field-secrecy"),
                one_of(SECRECY, duties, needed=True),
                say("setup-person-secrecy-hint"),
            ),
        ],
    )


def hours_form(say: Words, token: str, weekly: str, seen: str) -> Form:
    known = as_people_write(weekly, say.locale)
    # What was typed grows when it is understood; Discord refuses a form with a longer default.
    longest = max(LONGEST_HOURS, len(known))
    label, hint = say("setup-hours"), say("setup-hours-hint")
    field = line_field(HOURS, label, hint=hint, longest=longest, filled=known)
    return Form(say("setup-hours-title"), f"setup:hours:{seen}.{token}", [field])


def places_form(say: Words, token: str, known: ChosenPlaces, seen: str) -> Form:
    """`known`: what stands in it; `seen`: what was kept when it was drawn."""
    return Form(
        say("setup-title"),
        f"setup:start:{seen}.{token}",
        [
            _channel_field(say, TEAM, known.team),
            _channel_field(say, PANEL, known.panel),
            _role_field(say, known.role),
        ],
    )


def _channel_field(say: Words, name: str, known: int) -> Field:
    return channel_field(name, say(f"setup-{name}"), hint=say(f"setup-{name}-hint"), chosen=known)


def _role_field(say: Words, known: int) -> Field:
    return role_field(ROLE, say("setup-role"), hint=say("setup-role-hint"), chosen=known)
