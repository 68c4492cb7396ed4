package app.entregent.model.relationship;

import java.time.LocalDate;

/** A favour to record. */
public record NewFavour(long personId, FavourDirection direction, String words, LocalDate doneOn) {}
