-- Introductions asked and made, and what is owed and given.
create table introduction (
  id bigint primary key,
  uid uuid not null unique,
  to_person_id bigint not null references person (id),
  through_person_id bigint not null references person (id),
  state varchar(20) not null,
  state_since date not null,
  note varchar(2000) default '' not null
);

create table favour (
  id bigint primary key,
  uid uuid not null unique,
  person_id bigint not null references person (id),
  direction varchar(20) not null,
  words varchar(2000) not null,
  done_on date not null,
  settled boolean default false not null
);
create index favour_person on favour (person_id);
