-- Each post of the seller has a draft of its own on the page of drafts; it is no item of the
-- checklist, and counts for nothing there.
alter table brand_item add post boolean default false not null;
