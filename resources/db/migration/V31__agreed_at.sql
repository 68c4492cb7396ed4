-- When something was agreed on in a workshop, so that a replay shows it at its moment. What was
-- agreed on before this version has no moment.
alter table workshop_action add agreed_at timestamp(3) with time zone;
