-- What auditors draw and write down; kept for good, read by auditors alone.
create table audit_sample (
    id           uuid primary key,
    seed         text        not null,
    strategy     text        not null,
    from_day     date        not null,
    to_day       date        not null,
    frame        int         not null,
    frame_sha256 text        not null,
    cases        uuid[]      not null,
    drawn_by     uuid        not null references person (id),
    drawn_at     timestamptz not null
);
create index audit_sample_by_age on audit_sample (drawn_at desc);

create table audit_note (
    id      uuid primary key,
    case_id uuid        not null references case_file (id),
    kind    text        not null check (kind in ('NOTE', 'FINDING')),
    text    text        not null,
    by      uuid        not null references person (id),
    at      timestamptz not null
);
create index audit_note_by_case on audit_note (case_id, at);
