package app.entregent.screen.friday;

import app.entregent.model.agenda.ReviewLine;
import app.entregent.model.agenda.ReviewLine.Section;
import java.util.Optional;

/**
 * A row of the review: the heading of a part, or one of its lines.
 *
 * @param count how many lines the part has, in a heading
 */
record FridayRow(Section section, int count, Optional<ReviewLine> line) {}
