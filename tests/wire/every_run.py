"""The scenarios on the wire that belong to every run; the others wait for the long part.

Of each thing that Discord or the machine does one, as short as it shows it: a scenario waits for
seconds that pass, and two hundred of them took a third of every run. How the bench itself counts,
refuses and allows is tried in every run, whole: that takes no time.
"""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent

OF_THE_BENCH = {
    "test_bench.py",
    "test_buckets.py",
    "test_faults.py",
    "test_limits.py",
    "test_permissions.py",
}
SCENARIOS = {
    "test_a_class.py": ("test_a_class_of_thirty_all_arrives_and",),
    "test_a_question.py": ("test_a_question_reaches", "test_a_second_question_within"),
    "test_a_whole_conversation.py": ("test_a_whole_conversation_asks",),
    "test_a_whole_journey.py": ("test_wiping_takes_everything_away_at_once",),
    "test_bare_bot.py": ("test_it_connects_and_answers_a_click",),
    "test_corrections.py": ("test_an_edit_changes_what", "test_a_deletion_takes"),
    "test_crossing.py": ("test_",),
    "test_dials.py": ("test_a_pause_holds", "test_nobody_else_reads"),
    "test_discords_limits.py": ("test_a_panel_that_may_not", "test_when_threads_are_full"),
    "test_folded_threads.py": ("test_",),
    "test_gateway.py": (
        "test_when_the_cable_is_cut",
        "test_when_discord_asks_to_reconnect",
        "test_after_an_invalid_session",
        "test_a_server_that_is_away",
    ),
    "test_health.py": ("test_a_port_that_is_taken",),
    "test_hidden_channels.py": ("test_the_flag_goes_on",),
    "test_in_danger.py": ("test_",),
    "test_invited.py": ("test_c6_on_a_community_server",),
    "test_killed_after_opening.py": ("test_killed_at_any_request_it_is_whole_and_once[answer",),
    "test_lost_answers.py": (
        "test_a_question_that_arrived_is_thanked_and_stands_once[card-lost]",
        "test_a_question_that_arrived_is_thanked_and_stands_once[thread-lost]",
        "test_a_question_that_arrived_is_thanked_and_stands_once[words-lost]",
        "test_an_answer_that_stands_is_called_sent_and_comes_once_with_one_notice[answer-lost]",
        "test_an_answer_that_stands_is_called_sent_and_comes_once_with_one_notice[notice-lost]",
        "test_more_words_that_arrived_are_thanked_and_stand_once[lost]",
    ),
    "test_opened_meanwhile.py": ("test_words_that_waited_do_not_go_where_others",),
    "test_pictures.py": (
        "test_a_picture_and_its_words_are_one_call",
        "test_a_second_attempt_brings_the_whole_picture_and_it_stands_once[lost]",
    ),
    "test_replies_cut_off.py": ("test_a_reply_that_a_kill_cut_off",),
    "test_shared_team.py": ("test_r61_two_towns_agree",),
    "test_slow.py": ("test_a_question_on_a_slow_discord", "test_whoever_got_no_answer_in_time"),
    "test_starting.py": (
        "test_a_token_that_discord_does_not_know",
        "test_what_the_gateway_refuses_for_good_is_one_sentence_and_no_second_try[4014]",
        "test_when_discord_is_broken_at_login_it_waits_and_is_there_when_it_is_not[503]",
        "test_when_commands_are_refused",
    ),
    "test_stopping.py": ("test_asked_to_stop_it_lets_an_act", "test_killed_while_a_question"),
    "test_two_bots.py": ("test_two_such_clicks_are",),
}


def wait_for_the_long_part(items: list[pytest.Item]) -> None:
    for item in items:
        file = item.path.name
        if item.path.parent == HERE and file not in OF_THE_BENCH:
            begins = SCENARIOS.get(file)
            if begins is None or not item.name.startswith(begins):
                item.add_marker(pytest.mark.long)


def unknown() -> list[str]:
    """What stands in the lists above and is no scenario any more."""
    named = [
        (file, begin.partition("[")[0]) for file, all_of in SCENARIOS.items() for begin in all_of
    ]
    missing = [file for file in OF_THE_BENCH if not (HERE / file).exists()]
    return missing + [
        f"{file}::{begin}"
        for file, begin in named
        if f"def {begin}" not in (HERE / file).read_text("utf-8")
    ]
