"""A warm referral: a worker names one to three doors elsewhere, and nobody is left at them alone.

The young person reads what each is and how it starts, says whether they want to go together, and
may let us ask once, three days later, how it went. Nothing goes out to a partner: a sentence for
them is shown first, word for word, and said by a human after a yes.

Counted, never with a person: `referrals`; `referrals_reached` and `referrals_not_reached` in the
quarter of the referral itself, so that what is left of `referrals` is what nobody knows, however it
ended; `follow_ups` asked, and `follow_ups_yes`, `_not_yet`, `_failed`, `_unsaid`; `handovers_yes`
and `handovers_no`.
"""
