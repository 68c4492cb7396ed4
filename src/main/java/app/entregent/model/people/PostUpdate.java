package app.entregent.model.people;

import java.time.LocalDate;

/** What an import corrects in a known post. */
public record PostUpdate(long id, String title, String until, boolean heldNow, LocalDate seenOn) {}
