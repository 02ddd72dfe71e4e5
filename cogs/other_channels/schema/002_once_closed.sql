-- It can be read as long as the conversation, also once that is closed: they may look only then.
DROP TRIGGER other_channel_offer_is_over;
