package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.Grade;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.KeyRank;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Segments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The criteria of a key account, and how far this account meets each. */
final class RankSection {
  private final Controls controls;
  private final WorthViewModel model;
  private final VBox rows = new VBox();
  private final List<ReadOnlyObjectWrapper<Optional<Grade>>> grades = new ArrayList<>();
  private final VBox box;
  private List<KeyCriterion> shown = List.of();

  RankSection(Controls controls, WorthViewModel model) {
    this.controls = controls;
    this.model = model;
    rows.getStyleClass().add("worth-rows");
    box =
        new VBox(
            controls.prose("worth.rank.how", "muted", "small"),
            rows,
            controls.link("worth.rank.edit", model::toggleSettings));
  }

  Node node() {
    return box;
  }

  /** Lines stay where they are as long as the criteria do: the focus is there. */
  void show(KeyRank rank) {
    List<KeyCriterion> wanted = rank.answers().stream().map(KeyRank.Answer::criterion).toList();
    if (!wanted.equals(shown)) {
      shown = wanted;
      grades.clear();
      Rebuilding.of(
          rows, () -> rows.getChildren().setAll(wanted.stream().map(this::line).toList()));
    }
    for (int i = 0; i < grades.size(); i++) {
      grades.get(i).set(rank.answers().get(i).grade());
    }
  }

  private Node line(KeyCriterion criterion) {
    LiveTexts texts = controls.texts();
    Message name = criterion.word();
    ReadOnlyObjectWrapper<Optional<Grade>> given = new ReadOnlyObjectWrapper<>(Optional.empty());
    grades.add(given);
    Segments<Optional<Grade>> choice =
        new Segments<>(
            Stream.concat(
                    Stream.of(Optional.<Grade>empty()),
                    Arrays.stream(Grade.values()).map(Optional::of))
                .toList(),
            grade -> texts.text(grade.map(Grade::word).orElse(Message.of("worth.level.unknown"))),
            given,
            wish -> model.setGrade(criterion.key(), wish));
    choice.setId("worth-grade-" + criterion.key().code());
    choice.accessibleTextProperty().bind(texts.text(name));
    VBox words =
        new VBox(
            controls.prose(texts.text(name), "strong"),
            controls.prose(
                texts.text(Message.of("worth.counts", criterion.weight())), "muted", "small"));
    VBox row = new VBox(words, choice);
    row.getStyleClass().add("worth-row");
    return row;
  }
}
