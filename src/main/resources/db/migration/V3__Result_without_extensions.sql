-- What the areas come to where questions that were added to the source notes count for nothing. Empty for results from
-- before it was kept, and where no such question counts.
alter table result add column without_extensions text;
