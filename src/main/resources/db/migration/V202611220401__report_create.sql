-- Suspected wrongdoing, apart from all cases. Whoever reads the database learns neither who reported nor what: text is
-- sealed, and the reporter is a keyed hash whose key is not here.
create table report_receiver (
    person_id uuid primary key references person (id),
    since     timestamptz not null
);

create table report (
    id        uuid primary key,
    reporter  bytea       not null check (length(reporter) = 32),
    -- who it was, sealed; only where the reporter gave the name to those who read
    named     bytea,
    at        timestamptz not null,
    closed_at timestamptz
);
create index report_by_reporter on report (reporter);

-- Receivers from whom the reporter keeps it: somebody may be concerned by it himself.
create table report_kept_from (
    report_id uuid not null references report (id),
    person_id uuid not null references person (id),
    primary key (report_id, person_id)
);

-- answered_by: null of what the reporter says
create table report_message (
    id          uuid primary key,
    report_id   uuid        not null references report (id),
    answered_by uuid references person (id),
    at          timestamptz not null,
    sealed      bytea       not null
);
create index report_message_by_report on report_message (report_id, at);
