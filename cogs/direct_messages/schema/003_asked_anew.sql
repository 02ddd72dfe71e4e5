-- Who asks for notices anew has no failed one: whether the next arrives is not known yet. Both ways in which one fails
-- take the wish away, so each new wish is a new row.
CREATE TRIGGER failed_notice_is_over AFTER INSERT ON notice
BEGIN
    DELETE FROM failed_notice WHERE guild_id = new.guild_id AND alias = new.alias;
END;
