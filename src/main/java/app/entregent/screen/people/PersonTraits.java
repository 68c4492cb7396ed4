package app.entregent.screen.people;

import app.entregent.model.account.Account;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.Warmth;
import app.entregent.model.people.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the list knows of a person beyond the name and the post; it comes a moment after them.
 *
 * @param account that of the newest post
 * @param lastTouch when words were last exchanged both ways
 * @param age how long ago that is
 * @param senior whether the title is that of somebody who decides
 */
record PersonTraits(
    Optional<Account> account,
    Bond bond,
    Warmth warmth,
    Optional<LocalDate> lastTouch,
    TouchAge age,
    List<Tag> tags,
    boolean senior,
    PersonaShares fits) {
  static final PersonTraits NOT_YET =
      new PersonTraits(
          Optional.empty(),
          Bond.NONE,
          Warmth.NEVER,
          Optional.empty(),
          TouchAge.NEVER,
          List.of(),
          false,
          PersonaShares.NONE);
}
