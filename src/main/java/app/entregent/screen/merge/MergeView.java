package app.entregent.screen.merge;

import app.entregent.exchange.decision.Difference.Choice;
import app.entregent.screen.merge.MergeViewModel.Phase;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A decision file: what it is, whom one has to name, and each difference with what is taken. */
public final class MergeView implements Screen {
  private static final Message GROUP = Message.of("merge.title");

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final MergeViewModel model;
  private final ListView<MergeLine> list = new ListView<>();
  private final DifferenceDetail detail;
  private final ScreenFrame frame;
  private final Button choose;
  private final Button apply;
  private final ListKeys listKeys;
  private final Node settling;
  private Subscription ownKeys = Subscription.EMPTY;

  public MergeView(Controls controls, Keys keys, MergeViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    choose = controls.button("merge.choose.other", model::choose);
    choose.setId("merge-choose");
    apply = controls.primary("merge.apply", model::apply);
    apply.setId("merge-apply");
    apply.textProperty().unbind();
    apply
        .textProperty()
        .bind(
            texts.text(
                model
                    .phaseProperty()
                    .map(
                        phase ->
                            Message.of(phase == Phase.NEW ? "merge.apply.new" : "merge.apply"))));
    apply.disableProperty().bind(model.missingProperty().isNotEqualTo(Message.NOTHING));
    frame = new ScreenFrame(texts, "merge.title", "merge.purpose").primary(apply, choose);
    detail = new DifferenceDetail(controls, model, list);
    buildList();
    listKeys =
        new ListKeys(list, GROUP)
            .on("M", "merge.key.mine", () -> take(Choice.MINE))
            .on("T", "merge.key.theirs", () -> take(Choice.THEIRS))
            .on("B", "merge.key.both", () -> take(Choice.BOTH));
    settling = settling();
    model.phaseProperty().subscribe(this::show);
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public Optional<Node> firstFocus() {
    return Optional.of(model.phaseProperty().get() == Phase.DIFFERENCES ? list : choose);
  }

  @Override
  public void activate() {
    Subscription own =
        keys.add(
            Shortcut.of("Shortcut+Enter", Message.of("merge.key.apply"), GROUP, model::apply),
            Shortcut.of("Alt+O", Message.of("merge.choose.other"), GROUP, model::choose),
            Shortcut.of(
                "Alt+C",
                Message.of("merge.filter.key"),
                GROUP,
                () -> model.showOnlyConflicts(!model.onlyConflictsProperty().get())),
            Shortcut.of("Alt+T", Message.of("merge.theirs"), GROUP, model::takeTheirs));
    ownKeys = own.and(listKeys.show(keys));
    model.activate();
  }

  @Override
  public void deactivate() {
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
    model.deactivate();
  }

  private void show(Phase phase) {
    boolean settle = phase == Phase.DIFFERENCES;
    boolean can = settle || phase == Phase.NEW;
    apply.setVisible(can);
    apply.setManaged(can);
    choose.setVisible(phase != Phase.CHOOSE);
    choose.setManaged(phase != Phase.CHOOSE);
    frame.toolbar(settle ? tools() : new Node[0]);
    frame.content(
        switch (phase) {
          case CHOOSE -> first();
          case NOTHING -> new VBox(controls.prose(texts.text(model.sentenceProperty())));
          case NEW, DIFFERENCES -> settling;
        });
    list.setVisible(settle);
    list.setManaged(settle);
    frame.showSide(detail, settle);
    if (settle && frame.getScene() != null) {
      list.requestFocus();
    }
  }

  private Node first() {
    Button button = controls.primary("merge.choose", model::choose);
    button.setId("merge-first");
    return new EmptyState(
            controls, Material2OutlinedMZ.MERGE_TYPE, "merge.empty.title", "merge.empty")
        .offer(button);
  }

  private Node[] tools() {
    Button theirs = controls.button("merge.theirs", model::takeTheirs);
    theirs.setId("merge-theirs");
    return new Node[] {
      new Segments<>(
          List.of(false, true),
          only -> texts.text(only ? "merge.filter.conflicts" : "merge.filter.all"),
          model.onlyConflictsProperty(),
          model::showOnlyConflicts),
      Controls.spring(),
      theirs
    };
  }

  private Node settling() {
    Label sentence = controls.prose(texts.text(model.sentenceProperty()));
    sentence.setId("merge-sentence");
    Label missing = controls.prose(texts.text(model.missingProperty()), "merge-missing");
    missing.setId("merge-missing");
    missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
    missing.managedProperty().bind(missing.visibleProperty());
    VBox.setVgrow(list, Priority.ALWAYS);
    AskedPeople people = new AskedPeople(controls, model);
    ScrollPane asked = new ScrollPane(people);
    asked.setFitToWidth(true);
    asked.visibleProperty().bind(people.visibleProperty());
    asked.managedProperty().bind(people.visibleProperty());
    VBox page = new VBox(sentence, missing, asked, list);
    page.getStyleClass().add("merge-page");
    return page;
  }

  private void buildList() {
    list.setId("merge-list");
    list.getStyleClass().add("merge-list");
    list.accessibleTextProperty().bind(texts.text("merge.list"));
    list.setCellFactory(view -> new MergeCell(controls));
    list.setPlaceholder(
        controls.prose(
            texts.text(
                Bindings.createObjectBinding(
                    () ->
                        Message.of(
                            model.onlyConflictsProperty().get()
                                ? "merge.none.conflicts"
                                : "merge.none"),
                    model.onlyConflictsProperty())),
            "muted"));
    list.setItems(model.lines());
    list.getItems().addListener((ListChangeListener<MergeLine>) _ -> keepSelection());
  }

  /** Something is always selected, so that a key can follow at once. */
  private void keepSelection() {
    detail.show();
    if (list.getSelectionModel().isEmpty() && !model.lines().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void take(Choice choice) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0) {
      model.choose(model.lines().get(at), choice);
      int next = Math.min(at + 1, model.lines().size() - 1);
      list.getSelectionModel().clearAndSelect(next);
      list.getFocusModel().focus(next);
      list.scrollTo(Math.max(0, next - 2));
    }
  }
}
