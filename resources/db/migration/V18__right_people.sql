-- How the seller looks at the lists of people and of accounts, and what makes an ideal customer.

-- A way to look at a list: what is shown of it, in which columns and order. The one without a name
-- is how the list stood last.
create table list_view (
  id bigint primary key,
  uid uuid not null unique,
  list varchar(20) not null,
  name varchar(100) default '' not null,
  setup varchar(4000) not null
);
create index list_view_list on list_view (list, name);

-- What moves an ideal customer, in which words, and what helps at each stage of the path to a
-- purchase.
alter table persona add needs varchar(4000) default '' not null;
alter table persona add worries varchar(4000) default '' not null;
alter table persona add words_used varchar(4000) default '' not null;
alter table persona add content_awareness varchar(2000) default '' not null;
alter table persona add content_options varchar(2000) default '' not null;
alter table persona add content_evaluation varchar(2000) default '' not null;
alter table persona add content_purchase varchar(2000) default '' not null;

-- Such a criterion is met by whoever does not have it.
alter table persona_criterion add excludes boolean default false not null;
