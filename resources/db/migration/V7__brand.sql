-- Step 1: the seller's own checklist, and what the archive says of the profile.
-- An item of the catalogue has a row once the seller has touched it; state is empty while the
-- archive alone judges.
create table brand_item (
  id bigint primary key,
  uid uuid not null unique,
  catalogue_key varchar(60),
  item_group varchar(20) not null,
  own_title varchar(500) default '' not null,
  state varchar(20),
  proof varchar(2000) default '' not null,
  note clob default '' not null,
  threshold integer check (threshold between 0 and 100000),
  reviewed_on date
);
create unique index brand_item_key on brand_item (catalogue_key);

-- The days on which the seller got an item done or looked at it again.
create table brand_act (
  id bigint primary key,
  item_id bigint not null references brand_item (id),
  kind varchar(20) not null,
  done_on date not null,
  unique (item_id, kind, done_on)
);
create index brand_act_day on brand_act (done_on);

create table profile_fact (
  id bigint primary key,
  kind varchar(30) not null unique,
  number_seen integer,
  text_seen clob default '' not null,
  seen_on date not null
);

create table recommendation (
  id bigint primary key,
  person_id bigint references person (id),
  direction varchar(20) not null,
  text clob default '' not null,
  written_on date,
  state varchar(20) default '' not null,
  fingerprint binary(16) not null unique
);

create table skill (
  id bigint primary key,
  name varchar(500) not null unique
);

create table endorsement (
  id bigint primary key,
  person_id bigint references person (id),
  skill varchar(500) not null,
  given_on date,
  state varchar(20) default '' not null,
  fingerprint binary(16) not null unique
);
