-- The browser tab that saved an answer last, and the revision that this tab had before it when it began to: what it
-- saved since then is its own, even if it never heard so. Empty for a page without script.
alter table team_answer add column tab varchar(40) default '' not null;
alter table team_answer add column tab_since integer default 0 not null;
