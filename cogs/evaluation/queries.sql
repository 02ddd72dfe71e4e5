-- name: note_workers(guild_id, quarter, workers)!
INSERT INTO fewest_workers (guild_id, quarter, workers) VALUES (:guild_id, :quarter, :workers)
ON CONFLICT (guild_id, quarter) DO UPDATE SET workers = min(workers, excluded.workers);

-- name: fewest_workers(guild_id)
SELECT quarter, workers FROM fewest_workers WHERE guild_id = :guild_id;

-- name: count_shown(guild_id)
SELECT name, value FROM count_shown WHERE guild_id = :guild_id;

-- name: show_count(guild_id, name, value)!
INSERT INTO count_shown (guild_id, name, value) VALUES (:guild_id, :name, :value)
ON CONFLICT (guild_id, name) DO UPDATE SET value = excluded.value;

-- name: add_report(guild_id, quarter, made_at, open_hours, worked_hours)!
INSERT INTO quarterly_report (guild_id, quarter, made_at, open_hours, worked_hours)
VALUES (:guild_id, :quarter, :made_at, :open_hours, :worked_hours);

-- name: add_line(guild_id, quarter, place, depth, name, since, value, is_small, year, is_short)!
INSERT INTO report_line
       (guild_id, quarter, place, depth, name, since, value, is_small, year, is_short)
VALUES (:guild_id, :quarter, :place, :depth, :name, :since, :value, :is_small, :year, :is_short);

-- name: fill_in(guild_id, quarter, heard, did, asks)!
UPDATE quarterly_report SET heard = :heard, did = :did, asks = :asks
 WHERE guild_id = :guild_id AND quarter = :quarter;

-- name: report(guild_id, quarter)^
SELECT made_at, heard, did, asks, open_hours, worked_hours
  FROM quarterly_report WHERE guild_id = :guild_id AND quarter = :quarter;

-- name: lines(guild_id, year)
-- Of one year, in the order of the page.
SELECT quarter, depth, name, since, value, is_small, year, is_short
  FROM report_line
 WHERE guild_id = :guild_id AND substr(quarter, 1, 4) = :year
 ORDER BY quarter, place;

-- name: last_row(guild_id, name)^
-- The last quarter in which a number of this figure was shown.
SELECT max(quarter) FROM report_line WHERE guild_id = :guild_id AND name = :name AND value IS NOT NULL;
