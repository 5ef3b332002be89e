create table disclosure_number (
    year int primary key,
    last int not null
);

create table disclosure (
    id               uuid primary key,
    number           text        not null unique,
    person_id        uuid        not null references person (id),
    unit_id          uuid        not null references unit (id),
    year             int         not null check (year between 2000 and 2999),
    state            text        not null check (state in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'QUESTION', 'ACCEPTED',
                                                           'ACCEPTED_WITH_PLAN', 'RETURNED', 'WITHDRAWN', 'SUPERSEDED')),
    version          int         not null,
    edition          int         not null default 0 check (edition >= 0),
    amending         boolean     not null default false,
    accepted_by_rule boolean     not null default false,
    started_at       timestamptz not null,
    submitted_at     timestamptz,
    accepted_at      timestamptz,
    valid_until      date,
    amends_id        uuid references disclosure (id) check (amends_id <> id),
    document         jsonb       not null,
    check ((edition = 0) = (submitted_at is null)),
    check (edition > 0 or state in ('DRAFT', 'WITHDRAWN')),
    check ((accepted_at is not null and valid_until is not null) = (state in ('ACCEPTED', 'ACCEPTED_WITH_PLAN', 'SUPERSEDED'))),
    check (not amending or state in ('SUBMITTED', 'UNDER_REVIEW', 'QUESTION'))
);
-- for a year a person has at most one that is under way and at most one that counts
create unique index disclosure_one_open on disclosure (person_id, year)
    where state in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'QUESTION', 'RETURNED');
create unique index disclosure_one_accepted on disclosure (person_id, year)
    where state in ('ACCEPTED', 'ACCEPTED_WITH_PLAN');
create index disclosure_by_person on disclosure (person_id, year);
create index disclosure_by_unit on disclosure (unit_id, state);

-- What was submitted, each time; the hash is of the canonical form (RFC 8785) of the document.
create table disclosure_version (
    disclosure_id uuid        not null references disclosure (id),
    edition       int         not null check (edition > 0),
    document      jsonb       not null,
    sha256        bytea       not null check (octet_length(sha256) = 32),
    submitted_at  timestamptz not null,
    primary key (disclosure_id, edition)
);
create function disclosure_version_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a submitted disclosure is never changed';
end
$$;
create trigger disclosure_version_never_changes before update on disclosure_version
    for each statement execute function disclosure_version_stays();
