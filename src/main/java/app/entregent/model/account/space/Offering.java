package app.entregent.model.account.space;

/** Something that the seller sells; the same ones stand at every account. */
public record Offering(long id, String name) {}
