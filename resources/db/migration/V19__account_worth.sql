-- What an account is to the seller: segments, rank among key accounts, how close a relation its
-- purchases ask for, the forces on its market, how it buys, what it is worth; and the rules by which
-- appetite, risk and churn are read.

-- Several segments stand in one text, parted by commas.
alter table account add segments varchar(500) default '' not null;
alter table account add size_class varchar(20);
alter table account add buying varchar(20) default 'UNKNOWN' not null;
alter table account add distributor varchar(200) default '' not null;

-- What the seller judged of an account on a scale; without a level there is only a note.
create table account_rating (
  id bigint primary key,
  account_id bigint not null references account (id),
  about varchar(20) not null,
  level integer check (level between 1 and 5),
  note varchar(2000) default '' not null,
  rated_on date not null,
  unique (account_id, about)
);

-- Four criteria of the method, which have a row only when the seller changed their weight, and own
-- ones.
create table key_criterion (
  id bigint primary key,
  uid uuid not null unique,
  kind varchar(20) not null,
  name varchar(200) default '' not null,
  weight integer not null check (weight between 0 and 10)
);

create table key_grade (
  id bigint primary key,
  account_id bigint not null references account (id),
  kind varchar(20) not null,
  own_id bigint references key_criterion (id),
  grade varchar(20) not null,
  graded_on date not null
);
create index key_grade_account on key_grade (account_id);
create index key_grade_own on key_grade (own_id);

-- What an account brought and cost in a year.
create table account_amount (
  id bigint primary key,
  account_id bigint not null references account (id),
  in_year integer not null check (in_year between 1900 and 9999),
  kind varchar(20) not null,
  amount decimal(15, 2) not null check (amount >= 0),
  unique (account_id, in_year, kind)
);

-- What satisfies an account, how much it matters to it and how well it is done.
create table satisfaction_element (
  id bigint primary key,
  uid uuid not null unique,
  account_id bigint not null references account (id),
  name varchar(200) not null,
  importance integer check (importance between 1 and 5),
  rating integer check (rating between 1 and 5)
);
create index satisfaction_element_account on satisfaction_element (account_id);

-- What a whole sector promises, for every account of it.
create table sector_promise (
  id bigint primary key,
  sector_key varchar(1000) not null unique,
  level integer not null check (level between 1 and 3)
);

-- A rule has a row only when the seller switched it off or weighs it otherwise.
create table signal_rule (
  id bigint primary key,
  rule varchar(40) not null unique,
  used boolean default true not null,
  points integer not null check (points between 0 and 9)
);
