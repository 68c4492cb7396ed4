package app.entregent.screen.space;

import app.entregent.model.account.space.BuyingCentre;
import app.entregent.model.account.space.CrossingState;
import app.entregent.model.account.space.Offering;
import app.entregent.model.account.space.WhiteSpace;
import app.entregent.model.account.space.WhiteSpace.Found;
import app.entregent.model.decision.Decision;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** What stands where one is in the white space, and can be changed there. */
final class SpaceDetail extends VBox {
  private final LiveTexts texts;
  private final WhiteSpaceViewModel model;
  private final Runnable back;
  private final SimpleObjectProperty<CrossingState> state =
      new SimpleObjectProperty<>(CrossingState.UNKNOWN);
  private final SimpleObjectProperty<Message> title = new SimpleObjectProperty<>(Message.NOTHING);
  private final SimpleObjectProperty<Optional<Decision>> decision =
      new SimpleObjectProperty<>(Optional.empty());
  private final SimpleObjectProperty<List<Optional<Decision>>> decisions =
      new SimpleObjectProperty<>(List.of(Optional.empty()));
  private final EditableText note = EditableText.keptLine(this::note);
  private final EditableText name = EditableText.keptLine(this::rename);
  private final Segments<CrossingState> states;
  private final Node noteRow;
  private final Node nameRow;
  private final Node decisionRow;
  private final Button remove;

  /** What the fields show: a crossing, an offering or a buying centre. */
  private Optional<Object> subject = Optional.empty();

  /**
   * @param back goes back into the grid
   */
  SpaceDetail(Controls controls, WhiteSpaceViewModel model, Runnable back) {
    this.texts = controls.texts();
    this.model = model;
    this.back = back;
    getStyleClass().add("space-detail");
    Label heading = controls.label(texts.text(title), "strong");
    states =
        new Segments<>(
            List.of(CrossingState.values()), this::named, state, chosen -> model.say(chosen));
    states.setId("space-states");
    note.field().setId("space-note");
    name.field().setId("space-name");
    goesBack(note);
    goesBack(name);
    noteRow = FieldRow.editing(controls, "space.note", note);
    nameRow = FieldRow.editing(controls, "space.name", name);
    Choice<Optional<Decision>> choice = new Choice<>(decisions, this::object, decision, this::join);
    choice.setId("space-decision");
    decisionRow = new FieldRow(controls, "space.decision", choice);
    remove = controls.quiet("space.remove", model::delete);
    remove.setId("space-remove");
    getChildren().addAll(heading, states, noteRow, nameRow, decisionRow, remove);
    model.shownProperty().subscribe(this::follow);
    model.hereProperty().subscribe(this::follow);
  }

  /** Goes to what is written where one is: the note, or the name. */
  void write() {
    (note.isVisible() && model.found().isPresent() ? note : name).field().requestFocus();
    if (model.found().isEmpty()) {
      name.field().selectAll();
    }
  }

  private ObservableValue<String> named(CrossingState which) {
    return texts.text("space.state.signed", which.sign(), which.word());
  }

  private ObservableValue<String> object(Optional<Decision> which) {
    return which
        .map(
            one ->
                one.object().isBlank()
                    ? texts.text("space.decision.unnamed")
                    : texts.text("space.decision.object", one.object()))
        .orElseGet(() -> texts.text("space.decision.none"));
  }

  private void goesBack(EditableText text) {
    if (text.field() instanceof TextField line) {
      line.setOnAction(event -> back.run());
    }
    text.field()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
              }
            });
  }

  private CompletionStage<?> note(String words) {
    return subject.orElse(null) instanceof WhiteSpace.Spot spot
        ? model.note(spot, words)
        : CompletableFuture.completedStage(words);
  }

  private CompletionStage<?> rename(String words) {
    return switch (subject.orElse(null)) {
      case Offering offering -> model.rename(offering, words);
      case BuyingCentre centre -> model.rename(centre, words);
      case null, default -> CompletableFuture.completedStage(words);
    };
  }

  private void join(Optional<Decision> chosen) {
    model.centre().ifPresent(centre -> model.join(centre, chosen));
  }

  private void follow() {
    Optional<Found> found = model.found();
    Optional<Offering> offering = found.isEmpty() ? model.offering() : Optional.empty();
    Optional<BuyingCentre> centre = found.isEmpty() ? model.centre() : Optional.empty();
    Optional<Object> wanted =
        Stream.of(found.map(Found::spot), offering, centre)
            .<Object>flatMap(Optional::stream)
            .findFirst();
    if (!same(wanted)) {
      note.leave();
      name.leave();
    }
    subject = wanted;
    boolean discreet = model.discreetProperty().get();
    setSeen(this, wanted.isPresent());
    setSeen(states, found.isPresent());
    setSeen(noteRow, found.isPresent() && !discreet);
    setSeen(nameRow, offering.isPresent() || centre.isPresent());
    setSeen(decisionRow, centre.isPresent() && !discreet);
    setSeen(remove, offering.isPresent() || centre.isPresent());
    found.ifPresent(this::show);
    offering.ifPresent(
        shown -> {
          title.set(Message.of("space.aloud.offering", shown.name()));
          name.show(shown.name());
        });
    centre.ifPresent(this::show);
  }

  /** Renamed or noted, it is still the same. */
  private boolean same(Optional<Object> wanted) {
    return key(subject).equals(key(wanted));
  }

  private static String key(Optional<Object> which) {
    return switch (which.orElse(null)) {
      case Offering offering -> "offering-" + offering.id();
      case BuyingCentre centre -> "centre-" + centre.id();
      case WhiteSpace.Spot spot -> "spot-" + spot.offeringId() + "-" + spot.centreId();
      case null, default -> "";
    };
  }

  private void show(Found found) {
    title.set(Message.of("space.at", found.offering().name(), found.centre().name()));
    state.set(found.crossing().state());
    note.show(found.crossing().note());
  }

  private void show(BuyingCentre centre) {
    title.set(Message.of("space.aloud.centre", centre.name()));
    name.show(centre.name());
    decisions.set(
        Stream.concat(
                Stream.of(Optional.<Decision>empty()),
                model.shownProperty().get().decisions().stream().map(Optional::of))
            .toList());
    decision.set(model.decision(centre));
  }

  private static void setSeen(Node node, boolean seen) {
    node.setVisible(seen);
    node.setManaged(seen);
  }
}
