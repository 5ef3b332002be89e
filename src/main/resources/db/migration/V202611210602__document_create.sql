-- Letters as they went out: what they say and the PDF. Never changed.
create table letter (
    id         uuid        primary key,
    case_id    uuid        not null,
    person_id  uuid        not null,
    kind       text        not null check (kind in ('DECISION', 'ACCEPTANCE', 'HOLD', 'NOTED')),
    number     text        not null unique,
    content    jsonb       not null,
    sha256     bytea       not null check (octet_length(sha256) = 32),
    pdf        bytea       not null,
    pdf_sha256 bytea       not null check (octet_length(pdf_sha256) = 32),
    issued_at  timestamptz not null
);
create index letter_by_case on letter (case_id, issued_at);
create index letter_by_person on letter (person_id, issued_at);
alter table letter alter column pdf set storage external;

create function refuse_change_of_letter() returns trigger language plpgsql as $$
begin
    raise exception 'an issued letter is not changed';
end
$$;
create trigger letter_is_immutable before update on letter
    for each statement execute function refuse_change_of_letter();
revoke update, delete, truncate on letter from ${app_role};

-- Letters are numbered by fiscal year.
create table letter_number (
    fiscal_year integer primary key,
    last        integer not null
);
