-- The running number of each fiscal year.
create table collaboration_number (
    fiscal_year int primary key,
    last_number int not null
);

create table collaboration (
    id            uuid primary key,
    number        text        not null unique,
    lead_id       uuid        not null references person (id),
    proposer_id   uuid        not null references person (id),
    unit_id       uuid        not null references unit (id),
    state         text        not null check (state in (
        'DRAFT', 'PROPOSED', 'NOTED', 'WAITING_FOR_DISCLOSURE', 'IDENTITY_CHECK', 'VALUES_ASKED', 'BENEFIT_ASKED',
        'UNDER_REVIEW', 'QUESTION', 'CLEARED', 'DECIDED_PROCEED', 'DECIDED_WITH_MEASURES', 'RESHAPING', 'ON_HOLD',
        'DECLINED', 'WITHDRAWN')),
    title         text        not null,
    kind          text,
    version       int         not null,
    sent          int         not null,
    draft         jsonb       not null,
    benefit_draft jsonb,
    started_at    timestamptz not null,
    changed_at    timestamptz not null
);
create index collaboration_by_lead on collaboration (lead_id, started_at desc, id desc);
create index collaboration_by_proposer on collaboration (proposer_id, started_at desc, id desc);
create index collaboration_by_state on collaboration (state, started_at desc, id desc);

-- What was sent, version by version.
create table collaboration_version (
    collaboration_id uuid        not null references collaboration (id),
    n                int         not null check (n > 0),
    document         jsonb       not null,
    sha256           text        not null check (length(sha256) = 64),
    sent_by          uuid        not null references person (id),
    sent_at          timestamptz not null,
    primary key (collaboration_id, n)
);
create function collaboration_version_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a sent version is never changed';
end
$$;
create trigger collaboration_version_is_final before update or delete on collaboration_version
    for each row execute function collaboration_version_refuse();

-- People of ours who take part beside the lead, as last sent.
create table collaboration_member (
    collaboration_id uuid not null references collaboration (id),
    person_id        uuid not null references person (id),
    primary key (collaboration_id, person_id)
);
create index collaboration_member_by_person on collaboration_member (person_id);

-- An institution of the other side over all cases.
create table partner (
    id            uuid primary key,
    name          text        not null,
    normalised    text        not null unique,
    ror           text,
    registered_at timestamptz not null
);

-- All names that the partner was given.
create table partner_name (
    partner_id uuid not null references partner (id),
    name       text not null,
    normalised text not null,
    primary key (partner_id, normalised)
);
create index partner_name_by_start on partner_name (normalised text_pattern_ops);

-- The partner institutions of a case, as last sent.
create table collaboration_partner (
    collaboration_id uuid not null references collaboration (id),
    institution_id   uuid not null,
    partner_id       uuid not null references partner (id),
    name             text not null,
    position         int  not null,
    primary key (collaboration_id, institution_id)
);
create index collaboration_partner_by_partner on collaboration_partner (partner_id);

-- What was stated about the shared values of a partner; the newest counts.
create table partner_values (
    id           uuid primary key,
    partner_id   uuid        not null references partner (id),
    stated_for   uuid        not null references collaboration (id),
    answers      jsonb       not null,
    stated_by    uuid        not null references person (id),
    stated_at    timestamptz not null,
    valid_until  date        not null,
    state        text        not null check (state in ('STATED', 'CONFIRMED', 'BROKEN')),
    confirmed_by uuid references person (id),
    confirmed_at timestamptz,
    reason       text,
    check ((state = 'STATED') = (confirmed_by is null)),
    -- nobody confirms what he stated himself
    check (confirmed_by is null or confirmed_by <> stated_by)
);
create index partner_values_by_partner on partner_values (partner_id, stated_at desc);

-- The benefit that was claimed, each time it was sent; the newest counts.
create table benefit_claim (
    collaboration_id uuid        not null references collaboration (id),
    n                int         not null check (n > 0),
    document         jsonb       not null,
    claimed_by       uuid        not null references person (id),
    claimed_at       timestamptz not null,
    primary key (collaboration_id, n)
);
