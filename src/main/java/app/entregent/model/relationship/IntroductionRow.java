package app.entregent.model.relationship;

import app.entregent.model.people.PersonCard;

/** An introduction with the people that belong to it. */
public record IntroductionRow(Introduction introduction, PersonCard to, PersonCard through) {}
