-- Introductions asked and made, and what is owed and given.
create table introduction (
  id bigint primary key,
  uid uuid not null unique,
  to_person_id bigint not null references person (id),
  through_person_id bigint not null references person (id),
  state varchar(20) not null,
  state_since date not null,
  words varchar(4000) default '' not null,
  note varchar(2000) default '' not null,
  check (to_person_id <> through_person_id)
);
create index introduction_to on introduction (to_person_id);
create index introduction_through on introduction (through_person_id);
create index introduction_state on introduction (state, state_since);

-- A favour that an introduction was names it, and needs no words of its own.
create table favour (
  id bigint primary key,
  uid uuid not null unique,
  person_id bigint not null references person (id),
  introduction_id bigint unique references introduction (id),
  direction varchar(20) not null,
  words varchar(2000) default '' not null,
  done_on date not null,
  settled boolean default false not null
);
create index favour_person on favour (person_id);
create index favour_open on favour (settled, done_on);
