package app.entregent.screen.space;

import app.entregent.model.account.space.WhiteSpace;
import app.entregent.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a name may be that of an offering or a buying centre. */
final class SpaceName {
  private SpaceName() {}

  /**
   * What is wrong with a name.
   *
   * @param others the names that are taken
   * @return nothing if it may be given
   */
  static Optional<Message> fault(String name, List<String> others) {
    String kept = name.strip();
    if (kept.isEmpty()) {
      return Optional.of(Message.of("space.trouble.blank"));
    }
    if (kept.length() > WhiteSpace.NAME_LIMIT) {
      return Optional.of(Message.of("space.trouble.long", WhiteSpace.NAME_LIMIT));
    }
    String key = kept.toLowerCase(Locale.ROOT);
    return others.stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(key))
        ? Optional.of(Message.of("space.trouble.twice", kept))
        : Optional.empty();
  }
}
