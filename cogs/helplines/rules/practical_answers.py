"""Practical answers of the town itself; each has a date after which it is not given (R27)."""

from __future__ import annotations

from datetime import date

from pydantic import Field, ValidationInfo, field_validator

from cogs.helplines.rules.directory_schema import DirectoryModel

LONGEST_QUESTION = 100
LONGEST_ANSWER = 1500


class PracticalQuestion(DirectoryModel):
    """Dutch is needed; who speaks another language reads Dutch where there is nothing else."""

    nl: str = Field(min_length=5, max_length=LONGEST_QUESTION)
    en: str | None = Field(None, min_length=5, max_length=LONGEST_QUESTION)
    fr: str | None = Field(None, min_length=5, max_length=LONGEST_QUESTION)


class AnswerWords(DirectoryModel):
    nl: str = Field(min_length=5, max_length=LONGEST_ANSWER)
    en: str | None = Field(None, min_length=5, max_length=LONGEST_ANSWER)
    fr: str | None = Field(None, min_length=5, max_length=LONGEST_ANSWER)


class PracticalAnswer(DirectoryModel):
    """`owner` keeps it true; `review` is the last day on which it may be given."""

    id: str = Field(pattern=r"^[a-z0-9-]{2,50}$")
    topic: str
    owner: str = Field(min_length=2, max_length=80)
    written: date
    review: date
    question: PracticalQuestion
    answer: AnswerWords

    @field_validator("topic")
    @classmethod
    def _is_known(cls, value: str, info: ValidationInfo) -> str:
        known = sorted((info.context or {}).get("topics", [value]))
        if value not in known:
            raise ValueError(f'topic = "{known[0]}", one of: {", ".join(known)}')
        return value

    @field_validator("review")
    @classmethod
    def _comes_after_it_was_written(cls, value: date, info: ValidationInfo) -> date:
        written = info.data.get("written")
        if written is not None and value <= written:
            raise ValueError(f"review = {written.replace(year=written.year + 1, day=1)}")
        return value

    def question_in(self, locale: str) -> str:
        said: str | None = getattr(self.question, locale, None)
        return said or self.question.nl

    def said(self, locale: str) -> str:
        words: str | None = getattr(self.answer, locale, None)
        return words or self.answer.nl

    def may_be_given(self, today: date) -> bool:
        return today <= self.review


def live(answers: tuple[PracticalAnswer, ...], today: date) -> tuple[PracticalAnswer, ...]:
    """What may be given today, in the order of the file."""
    return tuple(each for each in answers if each.may_be_given(today))
