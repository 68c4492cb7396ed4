package app.entregent.model.conversation.paste;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Moment;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * All that is to be written of a pasted text, as the seller accepted it.
 *
 * @param people who speaks or is described in it; the seller is not among them
 * @param said the messages, in the order of their moments
 * @param note what else stood there; it goes with the last talk, or without one to what is noted of
 *     the first of the people
 * @param zone where the seller is
 */
public record PasteEntry(
    Channel channel, List<Party> people, List<Said> said, String note, ZoneId zone) {
  /**
   * Somebody on the other side.
   *
   * @param id absent for somebody new
   * @param name as it stood in the text
   * @param contact what the text tells about them; what is known already stays
   */
  public record Party(Optional<Long> id, String name, Optional<PastedContact> contact) {}

  /** One message; {@code from} is a place among the people, or nobody's where we wrote. */
  public record Said(Optional<Integer> from, Moment moment, String subject, String text) {}

  public PasteEntry {
    people = List.copyOf(people);
    said = List.copyOf(said);
  }
}
