-- People, the companies they name, the posts they held, and the ideal customers they may fit.
create table person (
  id bigint primary key,
  uid uuid not null unique,
  first_name varchar(2000) default '' not null,
  last_name varchar(2000) default '' not null,
  sort_name varchar(4100) default '' not null,
  email varchar(320) default '' not null,
  phone varchar(100) default '' not null,
  headline varchar(2000) default '' not null,
  location varchar(500) default '' not null,
  slug varchar(500),
  connected_on date,
  birthday varchar(10) default '' not null,
  note clob default '' not null,
  provisional boolean default false not null,
  self boolean default false not null,
  origin varchar(20) not null,
  added_at timestamp(3) with time zone not null
);
create unique index person_slug on person (slug);
create index person_sort_name on person (sort_name);
create index person_email on person (email);

-- A company as somebody's profile spells it. Which spellings are one account is the account's to say.
create table company (
  id bigint primary key,
  name varchar(1000) not null,
  name_key varchar(1000) not null
);
create unique index company_name on company (name);
create index company_key on company (name_key);

create table post (
  id bigint primary key,
  person_id bigint not null references person (id),
  company_id bigint references company (id),
  title varchar(2000) default '' not null,
  place varchar(500) default '' not null,
  since varchar(10) default '' not null,
  until varchar(10) default '' not null,
  held_now boolean default true not null,
  seen_on date not null
);
create index post_person on post (person_id);
create index post_company on post (company_id, held_now);

create table persona (
  id bigint primary key,
  uid uuid not null unique,
  name varchar(200) not null,
  role varchar(20),
  objective varchar(2000) default '' not null,
  note clob default '' not null
);

create table persona_criterion (
  id bigint primary key,
  persona_id bigint not null references persona (id),
  kind varchar(30) not null,
  words varchar(500) not null,
  weight integer default 1 not null check (weight between 0 and 10)
);
create index persona_criterion_persona on persona_criterion (persona_id);
