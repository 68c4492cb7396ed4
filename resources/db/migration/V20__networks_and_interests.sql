-- To which network a tie belongs where the seller says so, what a person is interested in, and the
-- few sensitive facts that are kept only on request.

-- The seller's word on the network to which a person belongs, as seen from one account.
create table network_word (
  id bigint primary key,
  account_id bigint not null references account (id),
  person_id bigint not null references person (id),
  network varchar(20) not null,
  reason varchar(2000) default '' not null,
  said_on date not null,
  unique (account_id, person_id)
);
create index network_word_person on network_word (person_id);

-- Groups a person is in, what the person shares, and the words of the person's trade.
create table person_interest (
  id bigint primary key,
  person_id bigint not null references person (id),
  kind varchar(20) not null,
  words varchar(500) not null,
  source varchar(500) default '' not null,
  seen_on date not null
);
create index person_interest_person on person_interest (person_id);

-- Whether sensitive facts may be kept, and since when that was confirmed.
create table sensitive_choice (
  id bigint primary key,
  allowed boolean not null,
  confirmed_on date not null
);

-- Sensitive facts. No id, and so no place in the journal: what is erased here is gone, and no undo
-- brings it back. No foreign key either, so that a person can be taken back by an undo.
create table sensitive_fact (
  person_id bigint primary key,
  age_range varchar(20) default '' not null,
  sex varchar(20) default '' not null
);
