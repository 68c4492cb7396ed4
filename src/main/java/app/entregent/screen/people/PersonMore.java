package app.entregent.screen.people;

import app.entregent.model.conversation.PersonSources;
import app.entregent.model.people.Interest;
import app.entregent.model.people.InterestKind;
import app.entregent.model.people.SensitiveFacts;
import java.util.List;

/**
 * What the page of a person shows beside the tie: groups and what the person shares, where all of
 * it came from, and the sensitive facts where they are allowed.
 */
record PersonMore(
    List<Interest> interests,
    PersonSources sources,
    boolean sensitiveAllowed,
    SensitiveFacts sensitive) {

  List<Interest> of(InterestKind kind) {
    return interests.stream().filter(interest -> interest.kind() == kind).toList();
  }
}
