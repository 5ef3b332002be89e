-- An identified partner is one by its ROR id; only those that nobody has identified are one by their name.
update partner set ror = 'https://ror.org/' || ror where ror ~ '^0[a-z0-9]{8}$';
update partner set ror = null
where exists (select 1 from partner other
              where other.ror = partner.ror and (other.registered_at, other.id) < (partner.registered_at, partner.id));
alter table partner drop constraint partner_normalised_key;
create unique index partner_unidentified_by_name on partner (normalised) where ror is null;
create index partner_by_name on partner (normalised);
create unique index partner_by_ror on partner (ror) where ror is not null;
