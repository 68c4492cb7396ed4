package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.AccountRating;
import app.entregent.model.account.worth.Rated;
import app.entregent.model.account.worth.Ratings;
import app.entregent.model.account.worth.RelationIntensity;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One thing that is rated on its scale, with a note. */
final class LevelRow {
  private static final int WORDS = 3;

  private final Rated rated;
  private final ReadOnlyObjectWrapper<OptionalInt> level =
      new ReadOnlyObjectWrapper<>(OptionalInt.empty());
  private final ReadOnlyObjectWrapper<Message> detail =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final EditableText note;
  private final VBox box;

  LevelRow(Controls controls, WorthViewModel model, Rated rated) {
    this.rated = rated;
    LiveTexts texts = controls.texts();
    Label name = controls.label(texts.text(rated.word()), "strong");
    Label said = controls.prose(texts.text(detail), "muted", "small");
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    Node scale = scale(controls, rated.highest(), level, wish -> model.setLevel(rated, wish));
    scale.setId("worth-level-" + rated.code());
    scale.accessibleTextProperty().bind(name.textProperty());
    note = EditableText.keptLine(typed -> model.setNote(rated, typed));
    note.getStyleClass().add("worth-note");
    note.field().setId("worth-note-" + rated.code());
    note.field().promptTextProperty().bind(texts.text("worth.note"));
    note.field()
        .accessibleTextProperty()
        .bind(texts.text(Message.of("worth.note.name", rated.word())));
    ReflowLine line = new ReflowLine(scale, note);
    line.getStyleClass().add("worth-line");
    box =
        new VBox(
            new VBox(name, controls.prose("worth.rated." + rated.code() + ".asks", "small")),
            line,
            said);
    box.getStyleClass().add("worth-row");
  }

  Node node() {
    return box;
  }

  void show(Ratings ratings) {
    Optional<AccountRating> given = ratings.of(rated);
    level.set(ratings.level(rated));
    note.show(given.map(AccountRating::note).orElse(""));
    detail.set(
        given.filter(rating -> rating.level().isPresent()).map(this::told).orElse(Message.NOTHING));
  }

  /** What it counts, and since when that is known. */
  private Message told(AccountRating rating) {
    LocalDate day = rating.ratedOn();
    OptionalInt points =
        rated.group() == Rated.Group.PURCHASE
            ? RelationIntensity.points(rated, rating.level())
            : OptionalInt.empty();
    return points.isPresent()
        ? Message.of("worth.rated.points", points.getAsInt(), day)
        : Message.of("worth.rated.on", day);
  }

  /** A scale from unknown over 1 to its highest, in words where it is short. */
  static Segments<OptionalInt> scale(
      Controls controls,
      int highest,
      ObservableValue<OptionalInt> value,
      Consumer<OptionalInt> choose) {
    return new Segments<>(
        Stream.concat(
                Stream.of(OptionalInt.empty()),
                IntStream.rangeClosed(1, highest).mapToObj(OptionalInt::of))
            .toList(),
        step -> controls.texts().text(word(step, highest)),
        value,
        choose);
  }

  private static Message word(OptionalInt step, int highest) {
    if (step.isEmpty()) {
      return Message.of("worth.level.unknown");
    }
    return highest == WORDS
        ? Message.of("worth.level." + step.getAsInt())
        : Message.of("worth.scale", step.getAsInt());
  }
}
