package app.entregent.screen.people;

import app.entregent.screen.people.PeopleViewModel.Listing;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import app.entregent.ui.EmptyState;
import app.entregent.ui.FilterField;
import app.entregent.ui.Icons;
import app.entregent.ui.Keys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Screen;
import app.entregent.ui.ScreenFrame;
import app.entregent.ui.Segments;
import app.entregent.ui.Shortcut;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Everybody the seller knows, by person or by account, with personas or proposals beside. */
public final class PeopleView implements Screen {
  private final Controls controls;
  private final LiveTexts texts;
  private final Keys keys;
  private final PeopleViewModel model;
  private final Em em = new Em();
  private final FilterField filter;
  private final ListTable<PersonLine, PersonLine.Column> people;
  private final ListTable<AccountLine, AccountLine.Column> accounts;
  private final ListTools tools;
  private final NewEntryForm form;
  private final ScreenFrame frame;
  private final Node personas;
  private final Node proposals;
  private Subscription ownKeys = Subscription.EMPTY;

  public PeopleView(Controls controls, Keys keys, PeopleViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.keys = keys;
    this.model = model;
    filter = new FilterField(controls, "people.filter").atOnce();
    filter.setId("people-filter");
    filter.wordsProperty().subscribe(model::filter);
    model.wordsProperty().subscribe(this::showWords);
    PeopleTables tables = new PeopleTables(controls, em.size(), model);
    tools = new ListTools(controls, model);
    people = tables.people(tools::chooseTags);
    accounts = tables.accounts();
    form = new NewEntryForm(controls, model);
    personas = new PersonasPanel(controls, model.personas(), model::find).node();
    proposals = new ProposalsPanel(controls, model.accounts()).node();
    frame =
        new ScreenFrame(texts, "people.title", "people.purpose")
            .primary(addButton(), campaign(), notebook(), sideButton())
            .toolbar(
                listing(),
                filter,
                parts(),
                tools.buttons(() -> people.acts().allChosen()),
                Controls.spring(),
                count())
            .content(content());
    frame.getChildren().addAll(em, roomBeside());
    model.people().loadedProperty().subscribe(loaded -> focusList());
    model.accounts().loadedProperty().subscribe(loaded -> focusList());
    model.sideOpenProperty().subscribe(open -> showSide());
    model
        .listingProperty()
        .subscribe(
            listing -> {
              showSide();
              focusList();
            });
  }

  @Override
  public Node root() {
    return frame;
  }

  @Override
  public void activate() {
    model.activate();
    focusList();
    Message group = Message.of("people.title");
    ownKeys =
        Subscription.combine(
            keys.add(tools.shortcuts(group, () -> people.acts().allChosen())),
            keys.add(
                Shortcut.of(
                    "Shortcut+N", Message.of("people.new"), group, () -> model.setAdding(true)),
                Shortcut.of("Alt+A", Message.of("people.toggle"), group, model::toggleListing),
                Shortcut.of("Alt+P", Message.of("people.side"), group, model::toggleSide),
                Shortcut.of(
                    "Shortcut+E", Message.of("people.filter"), group, filter::requestFocus)));
  }

  @Override
  public void deactivate() {
    tools.close();
    model.deactivate();
    ownKeys.unsubscribe();
    ownKeys = Subscription.EMPTY;
  }

  /** A list that comes into sight takes the focus, unless one is typing. */
  private void focusList() {
    boolean typing =
        frame.getScene() != null && frame.getScene().getFocusOwner() instanceof TextInputControl;
    if (!typing) {
      Node list = model.listingProperty().get() == Listing.PEOPLE ? people.node() : accounts.node();
      Platform.runLater(list::requestFocus);
    }
  }

  private void showWords(String typed) {
    if (!filter.getText().strip().equals(typed)) {
      filter.setText(typed);
    }
  }

  private Node listing() {
    return new Segments<>(
        List.of(Listing.values()),
        choice -> texts.text(choice == Listing.PEOPLE ? "people.by_person" : "people.by_account"),
        model.listingProperty(),
        model::list);
  }

  private Node parts() {
    Node parts =
        new Segments<>(
            List.of(AccountLine.Part.values()),
            part -> texts.text(partKey(part)),
            model.accounts().partProperty(),
            model.accounts()::show);
    showIf(parts, isListing(Listing.ACCOUNTS));
    return parts;
  }

  private static String partKey(AccountLine.Part part) {
    return switch (part) {
      case ALL -> "people.part.all";
      case TARGETS -> "people.part.targets";
      case SET_APART -> "people.part.set_apart";
    };
  }

  private Node count() {
    Label ofPeople =
        countOf(
            model.people().lines(),
            model.people().totalProperty(),
            "people.count.all",
            "people.count");
    ofPeople.setId("people-count");
    Label ofAccounts =
        countOf(
            model.accounts().lines(),
            model.accounts().totalProperty(),
            "people.accounts.count.all",
            "people.accounts.count");
    ofAccounts.setId("account-count");
    showIf(ofPeople, isListing(Listing.PEOPLE));
    showIf(ofAccounts, isListing(Listing.ACCOUNTS));
    return new StackPane(ofPeople, ofAccounts);
  }

  private Label countOf(
      ObservableList<?> lines, ReadOnlyIntegerProperty total, String allKey, String someKey) {
    ObservableValue<Message> said =
        Bindings.createObjectBinding(
            () ->
                lines.size() == total.get()
                    ? Message.of(allKey, total.get())
                    : Message.of(someKey, lines.size(), total.get()),
            lines,
            total);
    Label count = controls.label(texts.text(said), "muted", "numbers");
    count.setMinWidth(Region.USE_PREF_SIZE);
    return count;
  }

  private Button campaign() {
    Button open = controls.quiet("campaign.title", model::openCampaign);
    open.setId("people-campaign");
    return open;
  }

  private Button notebook() {
    Button open = controls.quiet("listening.title", model::openListening);
    open.setId("people-listening");
    return open;
  }

  private Button addButton() {
    Button add = controls.primary("people.new", () -> model.setAdding(true));
    add.textProperty().unbind();
    add.textProperty()
        .bind(
            texts.text(
                model
                    .listingProperty()
                    .map(
                        listing ->
                            Message.of(
                                listing == Listing.PEOPLE
                                    ? "people.new.person"
                                    : "people.new.account"))));
    add.setId("people-add");
    return add;
  }

  private Node sideButton() {
    ToggleButton side = new ToggleButton();
    side.setId("people-side");
    side.getStyleClass().add("side-toggle");
    side.setGraphic(Icons.of(Material2OutlinedMZ.VERTICAL_SPLIT));
    ObservableValue<String> proposals =
        texts.text("people.side.proposals", Bindings.size(model.accounts().proposals()));
    ObservableValue<String> personas = texts.text("people.side.personas");
    side.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.listingProperty().get() == Listing.PEOPLE
                        ? personas.getValue()
                        : proposals.getValue(),
                model.listingProperty(),
                personas,
                proposals));
    side.setMinWidth(Region.USE_PREF_SIZE);
    model.sideOpenProperty().subscribe(side::setSelected);
    side.setOnAction(event -> model.toggleSide());
    return side;
  }

  /** The style sheet says how much room the list and what stands beside it need. */
  private Region roomBeside() {
    Region measure = new Region();
    measure.getStyleClass().add("room-beside");
    measure.setManaged(false);
    measure.setMouseTransparent(true);
    Runnable tell =
        () -> model.setRoomBeside(frame.getWidth() >= Math.max(1, measure.minWidth(-1)));
    measure.minWidthProperty().subscribe(width -> tell.run());
    frame.widthProperty().subscribe(width -> tell.run());
    return measure;
  }

  private Node content() {
    StackPane lists =
        new StackPane(
            people.node(),
            emptyPeople(),
            nothingFits(
                isListing(Listing.PEOPLE)
                    .and(Bindings.isEmpty(model.people().lines()))
                    .and(model.people().totalProperty().greaterThan(0))),
            accounts.node(),
            emptyAccounts(),
            nothingFits(
                isListing(Listing.ACCOUNTS)
                    .and(Bindings.isEmpty(model.accounts().lines()))
                    .and(model.accounts().totalProperty().greaterThan(0))));
    showIf(
        people.node(), isListing(Listing.PEOPLE).and(Bindings.isNotEmpty(model.people().lines())));
    showIf(
        accounts.node(),
        isListing(Listing.ACCOUNTS).and(Bindings.isNotEmpty(model.accounts().lines())));
    VBox column = new VBox(form.node(), tools.chips(), lists);
    column.getStyleClass().add("people-content");
    VBox.setVgrow(lists, Priority.ALWAYS);
    StackPane.setAlignment(tools.card(), Pos.TOP_LEFT);
    return new StackPane(column, tools.card());
  }

  private Node emptyPeople() {
    EmptyState empty =
        new EmptyState(
                controls, Material2OutlinedMZ.PEOPLE, "people.empty.title", "people.empty.sentence")
            .offer(
                controls.button(Material2AL.ADD, "people.new.person", () -> model.setAdding(true)));
    showIf(
        empty,
        isListing(Listing.PEOPLE)
            .and(model.people().loadedProperty())
            .and(model.people().totalProperty().isEqualTo(0)));
    return empty;
  }

  private Node emptyAccounts() {
    EmptyState empty =
        new EmptyState(
                controls,
                Material2OutlinedAL.BUSINESS,
                "people.accounts.empty.title",
                "people.accounts.empty.sentence")
            .offer(
                controls.button(
                    Material2AL.ADD, "people.new.account", () -> model.setAdding(true)));
    showIf(
        empty,
        isListing(Listing.ACCOUNTS)
            .and(model.accounts().loadedProperty())
            .and(model.accounts().totalProperty().isEqualTo(0)));
    return empty;
  }

  private Node nothingFits(BooleanBinding when) {
    EmptyState empty =
        new EmptyState(
                controls, Material2MZ.SEARCH, "people.nothing.title", "people.nothing.sentence")
            .offer(controls.button("ui.filter.clear", this::clearFilters));
    showIf(empty, when);
    return empty;
  }

  private void clearFilters() {
    filter.clear();
    model.people().filter(PeopleFilter.NOTHING);
    model.accounts().filter(AccountFilter.NOTHING);
  }

  private BooleanBinding isListing(Listing listing) {
    return Bindings.equal(model.listingProperty(), listing);
  }

  private void showSide() {
    if (!model.sideOpenProperty().get()) {
      frame.hideSide();
    } else {
      frame.showSide(model.listingProperty().get() == Listing.PEOPLE ? personas : proposals);
    }
  }

  private static void showIf(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(node.visibleProperty());
  }
}
