-- The brand studio: drafts in two languages with their versions, weights and months of the seller's
-- own, the days on which an item changed its state, what earlier archives showed, typed readings.

-- Drafts had no language of their own; one with words that only French has is a French one.
alter table brand_item add note_on date;
alter table brand_item add note_fr clob default '' not null;
alter table brand_item add note_fr_on date;
alter table brand_item add weight integer check (weight between 0 and 10);
alter table brand_item add stale_months integer check (stale_months between 1 and 60);
update brand_item set note_fr = note, note = ''
  where regexp_like(note, '(^|[^a-z])(vous|nous|je|les|des|pour|une|dans)([^a-z]|$)', 'i');

create table brand_version (
  id bigint primary key,
  uid uuid not null unique,
  item_id bigint not null references brand_item (id),
  language varchar(2) not null,
  text clob not null,
  written_on date not null,
  by_hand boolean default false not null
);
create index brand_version_item on brand_version (item_id, language);

-- What an item became on a day; an empty state leaves it to the archive.
create table brand_move (
  id bigint primary key,
  item_id bigint not null references brand_item (id),
  state varchar(20),
  moved_on date not null,
  unique (item_id, moved_on)
);

-- What archives showed before the newest one.
create table profile_fact_past (
  id bigint primary key,
  kind varchar(30) not null,
  number_seen integer,
  text_seen clob default '' not null,
  seen_on date not null,
  unique (kind, seen_on)
);

-- What the seller reads off the network and types; never computed.
create table brand_reading (
  id bigint primary key,
  uid uuid not null unique,
  kind varchar(20) not null,
  read_on date not null,
  amount decimal(12, 2) not null check (amount >= 0),
  unique (kind, read_on)
);
