package app.entregent.screen.paste;

import app.entregent.model.conversation.paste.PastedContact;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Somebody in the pasted text, and whom the seller takes it for. */
final class PasteParty {
  private final String name;
  private final String address;
  private final Optional<PastedContact> contact;
  private final List<Who> choices;
  private final ObjectProperty<Who> who = new SimpleObjectProperty<>(this, "who");

  /**
   * @param name as it stands in the text; empty where it does not tell who wrote
   * @param choices whom it can mean
   * @param proposal the one among them that is proposed
   */
  PasteParty(
      String name,
      String address,
      Optional<PastedContact> contact,
      List<Who> choices,
      Who proposal) {
    this.name = name;
    this.address = address;
    this.contact = contact;
    this.choices = List.copyOf(choices);
    who.set(proposal);
  }

  String name() {
    return name;
  }

  String address() {
    return address;
  }

  Optional<PastedContact> contact() {
    return contact;
  }

  List<Who> choices() {
    return choices;
  }

  ObjectProperty<Who> whoProperty() {
    return who;
  }

  Who who() {
    return who.get();
  }
}
