-- The way from a person to the streams in which he did something.
create index pseudonym_by_subject on trail.pseudonym (subject);
