"""Says on all that is drawn for a server in trial, or in a dry run, that it is one, at the top."""

from __future__ import annotations

from typing import Any, Protocol

from bot.shell.discord_limits import LONGEST_TITLE, MOST_PARTS
from bot.shell.fitting import cut_to_fit, texts_in
from bot.shell.views import Form, Part, Screen, Words, text
from bot.texts.typed_text import cut

BOX = 2
"""Components that a line of its own takes, with the box around it."""
LABEL = "trial label"
"""Under this name an interaction remembers the name of the text that stands above its answers."""
OF_TRIAL, NOT_OPEN = "shell-trial", "shell-trial-not-open"
"""For who takes part in it, and for whoever else needs help."""
OF_DRY_RUN = "shell-dry-run"
"""For who practises (`bot.shell.dry_run`), on trial or not."""
OF_FORMS = {OF_DRY_RUN: "shell-dry-run-form"}


class Acting(Protocol):
    """An interaction, of which only what it remembers matters here."""

    extras: dict[Any, Any]


def is_not_invited(interaction: Acting) -> bool:
    """Whether somebody acts on a server in trial who does not take part in it."""
    return interaction.extras.get(LABEL) == NOT_OPEN


def is_over(interaction: Acting) -> None:
    """The bench opened by this very act: its answer is of no trial any more."""
    interaction.extras.pop(LABEL, None)


def labelled(say: Words, screen: Screen, name: str = OF_TRIAL) -> Screen:
    """Let it say so above all else; said before, it is not said twice."""
    label = say(name)
    shown = texts_in(screen.walk_children())
    if any(each.content.startswith(label) for each in shown):
        return screen
    if screen.total_children_count + BOX <= MOST_PARTS:
        parts: list[Part] = [*screen.children]
        screen.clear_items()
        for part in (text(label), *parts):
            screen.add_item(part)
    elif ours := next((each for each in shown if each.id is None), None):
        ours.content = f"{label}\n{ours.content}"
    screen.cut_by += cut_to_fit(screen.walk_children())
    return screen


def as_on_trial(interaction: Acting, say: Words, screen: Screen) -> Screen:
    """The same for the answer to who acts on a server in trial; else it is left as it is."""
    name = interaction.extras.get(LABEL)
    return labelled(say, screen, name) if name else screen


def title_form(interaction: Acting, say: Words, form: Form) -> None:
    """A form has one line above its fields: its title."""
    if name := interaction.extras.get(LABEL):
        said = say(OF_FORMS.get(name, "shell-trial-form"))
        form.title = cut(f"{said}: {form.title}", LONGEST_TITLE)
