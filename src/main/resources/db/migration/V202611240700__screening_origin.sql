-- Where the organisation that was looked up sits, or the person's institution: for figures about all parties, read by nothing else.
alter table screening_run add column origin text check (origin ~ '^[A-Z]{2}$');
