-- What the seller sells, which parts of an account buy, and what is known of each crossing.

-- Of the workspace, in the seller's order.
create table offering (
  id bigint primary key,
  uid uuid not null unique,
  name varchar(80) not null,
  place integer not null
);

-- A part of an account that buys. Its decision may be deleted, so no foreign key.
create table buying_centre (
  id bigint primary key,
  uid uuid not null unique,
  account_id bigint not null references account (id),
  name varchar(80) not null,
  place integer not null,
  decision_id bigint
);
create index buying_centre_account on buying_centre (account_id);

-- A crossing of which something is known; the others have no row. The account is that of the
-- centre, which never leaves it.
create table crossing (
  id bigint primary key,
  offering_id bigint not null references offering (id),
  centre_id bigint not null references buying_centre (id),
  account_id bigint not null references account (id),
  state varchar(20) not null,
  note varchar(500) default '' not null,
  said_on date not null,
  unique (offering_id, centre_id)
);
create index crossing_centre on crossing (centre_id);
create index crossing_account on crossing (account_id);
