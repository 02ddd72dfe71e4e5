"""Opening hours: typed by people or written as OSM does, with holidays and exceptions.

`calendar` answers "is it open, and when next?"; `typed` reads what people write; `week` is what the
editor shows; `osm_rules` is the one model that all of them share.
"""
