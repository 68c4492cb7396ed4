package app.entregent.screen.engage;

import app.entregent.model.decision.PathStage;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.library.LibraryPiece;
import app.entregent.model.library.PieceState;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.FilterField;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** All pieces with what narrows them. */
final class LibraryPane extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final LibraryViewModel model;
  private final FilterField words;
  private final ListView<LibraryPiece> list = new ListView<>();
  private final ListKeys listKeys;
  private boolean updating;

  LibraryPane(
      Controls controls, LibraryViewModel model, PieceDetails details, PieceViewModel piece) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("engage-library");
    words = new FilterField(controls, "engage.library.words").atOnce();
    words.setId("engage-library-words");
    words
        .wordsProperty()
        .subscribe(
            typed -> {
              if (!typed.equals(model.filterProperty().get().words())) {
                model.narrow(now -> now.withWords(typed));
              }
            });
    model
        .filterProperty()
        .subscribe(
            filter -> {
              if (!filter.words().equals(words.wordsProperty().get())) {
                words.setText(filter.words());
              }
            });
    prepareList();
    listKeys =
        new ListKeys(list, Message.of("engage.part.library"))
            .on("Enter", "engage.key.edit", details::focusFirst)
            .on("C", "engage.key.copy", details::copy)
            .on("G", "engage.key.ready", details::toggleReady)
            .on("W", "engage.key.received", details::focusReaders)
            .on("R", "engage.detail.reuse", () -> details.whenShown(piece::reuse))
            .on("Space", "engage.key.done", () -> details.whenShown(piece::toggleDone))
            .on("X", "engage.key.drop", () -> details.whenShown(piece::toggleDropped))
            .on("Delete", "engage.key.delete", () -> details.whenShown(piece::delete));
    EmptyState none =
        new EmptyState(
            controls,
            Material2OutlinedAL.EMOJI_OBJECTS,
            "engage.library.none.title",
            "engage.library.none.sentence");
    none.visibleProperty().bind(Bindings.isEmpty(model.rows()));
    list.visibleProperty().bind(none.visibleProperty().not());
    StackPane both = new StackPane(list, none);
    both.getStyleClass().add("engage-library-list");
    VBox.setVgrow(both, Priority.ALWAYS);
    var count = controls.label(texts.text(model.countProperty()), "muted");
    count.setId("engage-library-count");
    getChildren().setAll(filters(), count, both);
  }

  Subscription keys(Keys keys) {
    return listKeys.show(keys);
  }

  Node list() {
    return list;
  }

  FilterField words() {
    return words;
  }

  private Node filters() {
    FlowPane filters =
        new FlowPane(
            words,
            choice(
                "state",
                PieceState.values(),
                one -> Message.of("engage.state." + one),
                LibraryFilter::state,
                wanted -> model.narrow(now -> now.withState(wanted))),
            persona(),
            choice(
                "stage",
                PathStage.values(),
                PathStage::word,
                LibraryFilter::stage,
                model::setStage),
            choice(
                "format",
                PieceFormat.values(),
                one -> Message.of("engage.format." + one),
                LibraryFilter::format,
                model::setFormat),
            choice(
                "channel",
                PieceChannel.values(),
                one -> Message.of("engage.channel." + one),
                LibraryFilter::channel,
                model::setChannel));
    filters.getStyleClass().add("engage-filters");
    return filters;
  }

  private <E> Node choice(
      String name,
      E[] values,
      Function<E, Message> word,
      Function<LibraryFilter, Optional<E>> now,
      Consumer<Optional<E>> choose) {
    List<Optional<E>> all =
        Stream.concat(Stream.of(Optional.<E>empty()), Stream.of(values).map(Optional::of)).toList();
    Choice<Optional<E>> choice =
        Choice.of(
            all,
            one -> texts.text(one.map(word).orElse(Message.of("engage.library.any." + name))),
            model.filterProperty().map(now),
            choose);
    return named(choice, name);
  }

  private Node persona() {
    ObservableValue<List<Optional<Long>>> all =
        model
            .gridProperty()
            .map(
                grid -> {
                  List<Optional<Long>> ids = new ArrayList<>();
                  ids.add(Optional.empty());
                  grid.personas().keySet().forEach(id -> ids.add(Optional.of(id)));
                  return ids;
                });
    Choice<Optional<Long>> choice =
        new Choice<>(
            all,
            id ->
                id.isEmpty()
                    ? texts.text("engage.library.any.persona")
                    : model.gridProperty().map(grid -> grid.personas().getOrDefault(id.get(), "")),
            model.filterProperty().map(LibraryFilter::persona),
            model::setPersona);
    return named(choice, "persona");
  }

  private Node named(Choice<?> choice, String name) {
    choice.setId("engage-filter-" + name);
    choice.setMaxWidth(USE_PREF_SIZE);
    choice.accessibleTextProperty().bind(texts.text("engage.library.any." + name));
    return choice;
  }

  private void prepareList() {
    list.setItems(model.rows());
    list.setId("engage-library");
    list.getStyleClass().add("engage-list");
    list.accessibleTextProperty().bind(texts.text("engage.part.library"));
    list.setCellFactory(view -> new LibraryCell(controls));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (row != null && !updating) {
                model.select(Optional.of(row.id()));
              }
            });
    model.selectedProperty().subscribe(id -> follow());
    model.rows().subscribe(this::follow);
  }

  private void follow() {
    Optional<Long> wanted = model.selectedProperty().get();
    for (int i = 0; i < model.rows().size(); i++) {
      if (wanted.equals(Optional.of(model.rows().get(i).id()))) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          updating = true;
          list.getSelectionModel().clearAndSelect(i);
          list.scrollTo(Math.max(0, i - 4));
          updating = false;
        }
        return;
      }
    }
  }
}
