"""The doors (custom ids of buttons) that are drawn by other rooms than the one that answers them.

Once for all rooms: a lower room may draw the door of a higher one, which it may not import. The
first part names the room that answers. The strings stand on old messages: they never change.
"""

from __future__ import annotations

DOOR_HELP_NOW = "helplines:crisis"
DOOR_CRISIS_BRANCH = "helplines:branch"
DOOR_ALL_HELPLINES = "helplines:all"
DOOR_HELP_ELSEWHERE = "helplines:elsewhere"
DOOR_HELP_BY_TOPIC = "helplines:by_topic"
DOOR_HIDE = "privacy:hide"
DOOR_WIPE = "privacy:wipe"
DOOR_PRIVACY = "privacy:show"
DOOR_COMPLAINT = "privacy:complaint"
DOOR_ASK = "questions:ask"
DOOR_ASK_IN_NEED = "questions:anyway"
DOOR_IDEA = "questions:idea"
DOOR_ACTIVITY = "questions:activity"
DOOR_SHOW = "questions:showing"
DOOR_WORRY = "questions:worry"
DOOR_MY_CONVERSATION = "questions:inbox"
DOOR_CONVERSATION = "questions:show"
DOOR_CLOSE_CONVERSATION = "questions:close"
DOOR_ANSWER = "questions:answer"
DOOR_IMPROVE = "questions:improve"
DOOR_TAKE_BACK = "questions:takeback"
DOOR_SHOW_PICTURES = "images:show"
DOOR_DIRECT_PICTURES = "images:direct"
DOOR_I_AM_HERE = "queue:here"
DOOR_REFER = "referral:start"
DOOR_WHAT_IT_CAN = "consent:can"
DOOR_HOUSE_RULES = "consent:rules"
DOOR_IS_IT_REAL = "introductions:real"
DOOR_WHO_IS_HERE = "office_hours:who"
DOOR_WEEK_HOURS = "office_hours:week"
