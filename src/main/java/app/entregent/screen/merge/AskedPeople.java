package app.entregent.screen.merge;

import app.entregent.exchange.decision.PersonMatch;
import app.entregent.model.people.PersonCard;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Of whom it is asked whether he or she is somebody who is known here by the same name. */
final class AskedPeople extends VBox {
  private final Controls controls;
  private final MergeViewModel model;

  AskedPeople(Controls controls, MergeViewModel model) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("merge-people");
    model.asked().subscribe(this::show);
    controls.onLanguage(this, this::show);
  }

  private void show() {
    boolean any = !model.asked().isEmpty();
    setVisible(any);
    setManaged(any);
    Rebuilding.of(
        this, () -> getChildren().setAll(model.asked().stream().map(this::person).toList()));
  }

  private Node person(AskedPerson person) {
    PersonMatch match = person.match();
    VBox box =
        new VBox(
            controls.prose(
                controls
                    .texts()
                    .text(
                        Message.of(
                            "merge.who", named(match.name(), match.title(), match.company())))));
    ToggleGroup group = new ToggleGroup();
    int number = 0;
    for (PersonCard card : match.likely()) {
      RadioButton same =
          choice(
              person,
              group,
              Message.of("merge.who.same", named(card.name(), card.title(), card.company())),
              Optional.of(card.id()));
      Named.as(same, "merge-who-" + match.id() + "-" + number++);
      box.getChildren().add(same);
    }
    RadioButton fresh = choice(person, group, Message.of("merge.who.new"), Optional.empty());
    Named.as(fresh, "merge-who-" + match.id() + "-new");
    box.getChildren().add(fresh);
    box.getStyleClass().add("merge-person");
    return box;
  }

  private RadioButton choice(
      AskedPerson person, ToggleGroup group, Message words, Optional<Long> who) {
    RadioButton button = new RadioButton();
    button.textProperty().bind(controls.texts().text(words));
    button.setToggleGroup(group);
    button.setSelected(person.answer().equals(Optional.of(who)));
    button.setOnAction(event -> model.answer(person, who));
    return button;
  }

  private static String named(String name, String title, String company) {
    return Stream.of(name, title, company)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
