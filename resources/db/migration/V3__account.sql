-- Accounts: the companies that the seller works on, or has judged, and what they need.
create table account (
  id bigint primary key,
  uid uuid not null unique,
  name varchar(1000) not null,
  kind varchar(20) default 'ORDINARY' not null,
  target boolean default false not null,
  ladder varchar(20) default 'SUSPECT' not null,
  ladder_since date,
  small_firm boolean default false not null,
  sector varchar(200) default '' not null,
  city varchar(200) default '' not null,
  website varchar(500) default '' not null,
  note clob default '' not null,
  added_at timestamp(3) with time zone not null
);
create index account_target on account (target);
create index account_ladder on account (ladder);

-- The spellings of one account. A company belongs to one account at most.
create table account_company (
  id bigint primary key,
  account_id bigint not null references account (id),
  company_id bigint not null unique references company (id)
);
create index account_company_account on account_company (account_id);

-- Two spellings that the seller said are not one company: never proposed again.
create table company_distinct (
  id bigint primary key,
  first_company_id bigint not null references company (id),
  second_company_id bigint not null references company (id)
);

-- The way of an account up and down the ladder, with the reason that the seller gave.
create table ladder_move (
  id bigint primary key,
  account_id bigint not null references account (id),
  from_step varchar(20) not null,
  to_step varchar(20) not null,
  moved_on date not null,
  reason varchar(2000) default '' not null
);
create index ladder_move_account on ladder_move (account_id);

create table need (
  id bigint primary key,
  uid uuid not null unique,
  account_id bigint references account (id),
  person_id bigint references person (id),
  conversation_id bigint,
  kind varchar(20) not null,
  words varchar(4000) not null,
  heard_on date not null,
  met boolean default false not null
);
create index need_account on need (account_id);
create index need_person on need (person_id);
