-- Introductions step by step, what a tie is like, the words of an account, the care for clients and
-- the strategy for an account.

-- What the introduction is for, the text in either language, and the next action that stands for
-- the next step; that action may be deleted, so no foreign key.
alter table introduction add purpose varchar(500) default '' not null;
alter table introduction add words_fr varchar(4000) default '' not null;
alter table introduction add action_id bigint;
update introduction set words_fr = words where words <> '';

-- On which day a step was taken.
create table introduction_step (
  id bigint primary key,
  introduction_id bigint not null references introduction (id),
  state varchar(20) not null,
  on_day date not null,
  unique (introduction_id, state)
);

-- The seller's word on a tie: trust, relevance, reliability, clarity.
create table tie_rating (
  id bigint primary key,
  person_id bigint not null references person (id),
  quality varchar(20) not null,
  level integer not null check (level between 0 and 4),
  reason varchar(2000) default '' not null,
  said_on date not null,
  unique (person_id, quality)
);

-- Words that a client uses, and what is meant by them.
create table account_word (
  id bigint primary key,
  account_id bigint not null references account (id),
  word varchar(200) not null,
  meaning varchar(1000) default '' not null,
  heard_on date not null
);
create index account_word_account on account_word (account_id);

-- Who serves a client after the sale, and when next.
create table service_contact (
  id bigint primary key,
  account_id bigint not null references account (id),
  kind varchar(20) not null,
  name varchar(200) not null,
  note varchar(1000) default '' not null,
  next_on date
);
create index service_contact_account on service_contact (account_id);

-- Testimonials and references, asked and given.
create table client_word (
  id bigint primary key,
  account_id bigint not null references account (id),
  kind varchar(20) not null,
  who varchar(200) not null,
  state varchar(20) not null,
  state_on date not null,
  used_for varchar(500) default '' not null
);
create index client_word_account on client_word (account_id);

-- What is done to keep a client, and which of the six criteria it meets.
create table loyalty_action (
  id bigint primary key,
  account_id bigint not null references account (id),
  words varchar(500) not null,
  said_on date not null
);
create index loyalty_action_account on loyalty_action (account_id);

create table loyalty_answer (
  id bigint primary key,
  loyalty_action_id bigint not null references loyalty_action (id),
  criterion varchar(30) not null,
  met boolean not null,
  unique (loyalty_action_id, criterion)
);

-- The seller's own choice of a strategy for an account.
create table account_strategy (
  id bigint primary key,
  account_id bigint not null unique references account (id),
  strategy varchar(20) not null,
  reason varchar(2000) default '' not null,
  chosen_on date not null
);
