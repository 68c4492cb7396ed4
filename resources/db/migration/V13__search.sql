-- The secret with which the index of the search is kept beside the file: without the file it is
-- noise. Made once for each file, here, so that it is no change that somebody could take back.
create table search_secret (
  id bigint primary key,
  secret binary(32) not null
);
insert into search_secret (id, secret) values (1, secure_rand(32));
