"""Consultation: colleagues weigh a worry together, without knowing who it is about (C8, R14, R16).

It gives questions and no score, reports to nobody, and decides nothing: two people do.
"""
