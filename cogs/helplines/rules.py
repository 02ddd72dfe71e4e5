"""TEMPORARY"""

from dataclasses import dataclass


@dataclass
class Helpline:
    name: str


def first(d, n):
    return d[:n]
