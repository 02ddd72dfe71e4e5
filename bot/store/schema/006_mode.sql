-- Since then a town begins in trial. What was set up before is live, and stays so.
INSERT INTO guild_setting (guild_id, room, version, value, changed_at)
SELECT guild_id, 'mode', 1, '{"mode":"live"}', changed_at
  FROM guild_setting
 WHERE room = 'town'
   AND json_extract(value, '$.team_channel') <> 0
   AND json_extract(value, '$.panel_channel') <> 0
   AND json_extract(value, '$.worker_role') <> 0
    ON CONFLICT (guild_id, room) DO NOTHING;
