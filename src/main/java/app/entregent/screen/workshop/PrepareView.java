package app.entregent.screen.workshop;

import app.entregent.model.account.Account;
import app.entregent.model.workshop.WorkshopPlace;
import app.entregent.model.workshop.WorkshopState;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import app.entregent.ui.EmptyState;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rows;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Shortcut;
import app.entregent.ui.Wrapping;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;

/** All workshops, and what is prepared for the chosen one. */
public final class PrepareView implements Screen {
  static final Message AGENDA = Message.of("prepare.agenda");
  static final Message GUESTS = Message.of("prepare.guests.keys");
  private static final Message GROUP = Message.of("workshop.title");

  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final PrepareViewModel model;
  private final PaperActs papers;
  private final ObservableList<Prepared.Line> rows = FXCollections.observableArrayList();
  private final ListView<Prepared.Line> list = new ListView<>(rows);
  private final ProposalField<Subject> subject;
  private final FactsPart facts;
  private final AgendaPart agenda;
  private final GuestsPart guests;
  private final VBox page = new VBox();
  private final VBox parts = new VBox();
  private final Hyperlink map;
  private final Button start;
  private final FlowPane closed;
  private final Label whose = new Label();
  private final VBox only;
  private final ScreenFrame frame;
  private final ListKeys listKeys;
  private final ReadOnlyObjectWrapper<Message> about = new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final ReadOnlyObjectWrapper<Message> go =
      new ReadOnlyObjectWrapper<>(Message.of("prepare.start"));
  private Optional<Long> fresh = Optional.empty();
  private boolean updating;
  private Subscription ownKeys = Subscription.EMPTY;

  public PrepareView(Controls controls, Keys keys, PrepareViewModel model, PaperDoor door) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    papers = new PaperActs(model, door);
    Em em = new Em();
    facts = new FactsPart(controls, model);
    agenda = new AgendaPart(controls, em, model.agenda());
    guests = new GuestsPart(controls, em, model.guests());
    subject =
        new ProposalField<>(
            controls,
            "prepare-new",
            "prepare.new.prompt",
            one -> texts.now(one.word(model.onlyProperty().get().map(Account::id))),
            true,
            model::findSubjects,
            this::begin);
    only = new VBox(whose, everybody());
    map = mapLink();
    start = controls.primary("prepare.start", model::start);
    start.textProperty().unbind();
    start.textProperty().bind(texts.text(go));
    start.setId("prepare-start");
    listKeys =
        new ListKeys(list, GROUP)
            .on("Enter", "prepare.start", model::start)
            .on("Delete", "prepare.delete", model::delete);
    closed = new FlowPane(controls.prose("prepare.closed.stays", "muted"), again());
    closed.getStyleClass().add("prepare-row");
    frame = new ScreenFrame(texts, "workshop.title", "workshop.purpose").primary(start);
    frame.content(content(em));
    frame.getStyleClass().add("prepare-screen");
    follow();
  }

  private void follow() {
    subject
        .field()
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused && model.onlyProperty().get().isPresent()) {
                subject.offer();
              }
            });
    model.onlyProperty().subscribe(account -> showOnly());
    model.linesProperty().subscribe(lines -> showLines());
    model.chosenProperty().subscribe(this::show);
    controls.onLanguage(frame, this::translate);
  }

  private Button everybody() {
    Wrapping.of(whose);
    whose.setMinHeight(Label.USE_PREF_SIZE);
    whose.getStyleClass().add("muted");
    Button everybody = controls.quiet("prepare.only.all", model::showAll);
    everybody.setId("prepare-all");
    return everybody;
  }

  private Hyperlink mapLink() {
    Hyperlink link = controls.link("meeting.map", model::openMap);
    Wrapping.of(link);
    link.textProperty().unbind();
    link.textProperty().bind(texts.text(about));
    return link;
  }

  private Button again() {
    Button again = controls.quiet("prepare.reopen", model::reopen);
    again.setId("prepare-reopen");
    return again;
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public Optional<Node> firstFocus() {
    return Optional.of(rows.isEmpty() ? subject.field() : list);
  }

  @Override
  public void activate() {
    model.activate();
    ownKeys =
        keys.add(
                key("Shortcut+N", "prepare.new", () -> subject.field().requestFocus()),
                key("Shortcut+Enter", "prepare.start", model::start),
                key("Alt+W", "prepare.only.all", model::showAll),
                key("Alt+U", "prepare.reopen", model::reopen),
                key("Alt+1", "prepare.list", list::requestFocus),
                key("Alt+2", "prepare.title.field", facts::goTo),
                key("Alt+3", "prepare.agenda", agenda::goTo),
                key("Alt+4", "prepare.guests.keys", guests::goTo),
                key("Alt+A", "prepare.item.add", agenda::add),
                key("Alt+G", "prepare.guest.add", guests::add),
                key("Alt+O", "meeting.map", model::openMap),
                key("Alt+P", "prepare.read.write", () -> papers.writePreRead(texts.texts())),
                key("Shortcut+P", "prepare.read.print", () -> papers.printPreRead(texts.texts())),
                key("Alt+D", "prepare.read.discreet", this::turnDiscreet),
                key("Alt+B", "prepare.form.write", () -> papers.writeForm(texts.texts())),
                key("Alt+E", "prepare.example.write", () -> papers.writeExample(texts.texts())))
            .and(listKeys.show(keys))
            .and(agenda.listKeys().show(keys))
            .and(guests.listKeys().show(keys));
  }

  @Override
  public void deactivate() {
    facts.leave();
    model.deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  private static Shortcut key(String keys, String what, Runnable action) {
    return Shortcut.of(keys, Message.of(what), GROUP, action);
  }

  private Node content(Em em) {
    list.setId("prepare-workshops");
    list.getStyleClass().add("prepare-workshops");
    list.accessibleTextProperty().bind(texts.text("workshop.title"));
    list.setCellFactory(view -> new WorkshopCell(texts));
    list.setPlaceholder(controls.prose("prepare.none", "muted"));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              if (!updating && line != null) {
                facts.leave();
                model.choose(line.id());
              }
            });
    VBox left = new VBox(only, controls.label("prepare.new", "strong"), subject, list);
    left.getStyleClass().add("prepare-left");
    VBox.setVgrow(list, Priority.ALWAYS);
    parts.getChildren().addAll(map, closed, facts, agenda, guests, pages());
    parts.getStyleClass().add("prepare-parts");
    page.getChildren().setAll(empty());
    page.getChildren().add(em);
    page.getStyleClass().add("prepare-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    page.setMinWidth(0);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    HBox content = new HBox(left, scroll);
    content.getStyleClass().add("prepare-content");
    return content;
  }

  private Node pages() {
    CheckBox discreet = new CheckBox();
    discreet.setId("prepare-discreet");
    discreet.textProperty().bind(texts.text("prepare.read.discreet"));
    papers.discreetProperty().subscribe(on -> discreet.setSelected(on));
    discreet.setOnAction(event -> papers.setDiscreet(discreet.isSelected()));
    FlowPane before =
        row(
            button("prepare.read.write", () -> papers.writePreRead(texts.texts())),
            button("prepare.read.print", () -> papers.printPreRead(texts.texts())),
            discreet);
    FlowPane forms =
        row(
            button("prepare.form.write", () -> papers.writeForm(texts.texts())),
            button("prepare.form.print", () -> papers.printForm(texts.texts())),
            button("prepare.example.write", () -> papers.writeExample(texts.texts())),
            button("prepare.example.print", () -> papers.printExample(texts.texts())));
    VBox part =
        new VBox(
            controls.heading("prepare.papers"),
            controls.prose("prepare.papers.why", "muted", "small"),
            before,
            forms);
    part.getStyleClass().add("prepare-part");
    return part;
  }

  private Button button(String key, Runnable act) {
    Button button = controls.quiet(key, act);
    button.setId("prepare-" + key.substring(key.indexOf('.') + 1).replace('.', '-'));
    return button;
  }

  private static FlowPane row(Node... nodes) {
    FlowPane row = new FlowPane(nodes);
    row.getStyleClass().add("prepare-row");
    return row;
  }

  private Node empty() {
    boolean ofOne = model.onlyProperty().get().isPresent();
    return new EmptyState(
            controls,
            Material2AL.GROUPS,
            ofOne ? "prepare.empty.only" : "prepare.empty",
            ofOne ? "prepare.empty.only.how" : "prepare.empty.how")
        .offer(controls.button("prepare.new", () -> subject.field().requestFocus()));
  }

  private void begin(String typed, Optional<Subject> chosen) {
    chosen.ifPresent(
        one ->
            model
                .begin(one)
                .thenAccept(
                    id -> {
                      subject.fill("");
                      fresh = Optional.of(id);
                      greet();
                    }));
  }

  /** A new workshop is given its title first, as soon as it is in sight. */
  private void greet() {
    if (fresh.isPresent() && fresh.equals(model.chosenProperty().get().map(Prepared::id))) {
      fresh = Optional.empty();
      page.applyCss();
      facts.goTo();
    }
  }

  private void turnDiscreet() {
    papers.setDiscreet(!papers.discreetProperty().get());
  }

  private void showOnly() {
    Optional<Account> account = model.onlyProperty().get();
    only.setVisible(account.isPresent());
    only.setManaged(account.isPresent());
    whose.setText(account.map(one -> texts.now(Message.of("prepare.only", one.name()))).orElse(""));
    if (model.chosenProperty().get().isEmpty()) {
      show(Optional.empty());
      if (account.isPresent() && subject.field().isFocused()) {
        subject.offer();
      }
    }
  }

  private void showLines() {
    updating = true;
    Rows.update(rows, model.linesProperty().get());
    updating = false;
    select();
  }

  private void select() {
    updating = true;
    Optional<Long> id = model.chosenProperty().get().map(Prepared::id);
    for (int i = 0; i < rows.size(); i++) {
      if (id.equals(Optional.of(rows.get(i).id()))) {
        list.getSelectionModel().clearAndSelect(i);
      }
    }
    updating = false;
  }

  private void show(Optional<Prepared> chosen) {
    start.setDisable(chosen.isEmpty());
    if (chosen.isEmpty()) {
      page.getChildren().set(0, empty());
      return;
    }
    Prepared prepared = chosen.get();
    if (page.getChildren().getFirst() != parts) {
      page.getChildren().set(0, parts);
    }
    about.set(prepared.place().map(PrepareView::about).orElse(Message.of("prepare.gone")));
    map.setDisable(prepared.place().isEmpty());
    go.set(
        Message.of(
            switch (prepared.workshop().state()) {
              case PREPARED -> "prepare.start";
              case RUNNING -> "prepare.start.running";
              case CLOSED -> "prepare.start.closed";
            }));
    facts.show(prepared);
    agenda.show(prepared);
    guests.show(prepared.id(), prepared.guests());
    boolean over = prepared.workshop().state() == WorkshopState.CLOSED;
    guests.setOpen(!over);
    closed.setVisible(over);
    closed.setManaged(over);
    select();
    greet();
  }

  private static Message about(WorkshopPlace place) {
    return place.object().isBlank()
        ? Message.of("prepare.subject.bare", place.account())
        : Message.of("prepare.subject", place.account(), place.object());
  }

  private void translate() {
    showOnly();
    list.refresh();
    agenda.translate();
    guests.translate();
    model.chosenProperty().get().ifPresent(facts::show);
  }
}
