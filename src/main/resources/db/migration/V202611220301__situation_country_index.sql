-- What public indices say of countries: context beside a case, with year and source. No rule reads it, none is shipped.
create table country_index (
    index_id   text        not null,
    ja         text        not null,
    en         text        not null,
    country    char(2)     not null,
    year       int         not null,
    value      numeric     not null,
    scale      text        not null,
    source     text        not null check (source <> ''),
    address    text        not null,
    entered_on date        not null,
    entered_by uuid        not null,
    at         timestamptz not null,
    primary key (index_id, country, year)
);
create index country_index_by_country on country_index (country, index_id, year desc);
