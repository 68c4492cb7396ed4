package app.entregent.screen.log;

import app.entregent.model.people.PersonCard;
import java.util.Optional;

/**
 * Somebody on the other side.
 *
 * @param id empty for a person who is new and is added when the talk is saved
 * @param detail what tells people of one name apart: title and company
 */
public record TalkPartner(Optional<Long> id, String name, String detail) {
  static TalkPartner known(PersonCard card) {
    String detail =
        card.title().isEmpty() || card.company().isEmpty()
            ? card.title() + card.company()
            : card.title() + " · " + card.company();
    return new TalkPartner(Optional.of(card.id()), card.name(), detail);
  }

  static TalkPartner named(String name) {
    return new TalkPartner(Optional.empty(), name, "");
  }

  boolean isNew() {
    return id.isEmpty();
  }
}
