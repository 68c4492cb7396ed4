package app.entregent.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.DecisionStore;
import app.entregent.sample.SampleWorkspace;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.WindowTest;
import app.entregent.text.Language;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import app.entregent.workspace.schema.DefaultSchema;
import app.entregent.workspace.schema.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word stands in every private field of the sample; nothing in the discreet view shows it. */
class DiscreetViewTest extends WindowTest {
  private static final String SECRET = "zorglub";
  private static final int LONG = 200;

  /** What may be seen, and what is no text of the user. */
  private static final Set<Field<?>> OPEN =
      Set.of(
          Tables.DECISION.OBJECT,
          Tables.PERSON.FIRST_NAME,
          Tables.PERSON.LAST_NAME,
          Tables.PERSON.SORT_NAME,
          Tables.PERSON.SLUG,
          Tables.ACCOUNT.NAME,
          Tables.ACCOUNT.SECTOR,
          Tables.ACCOUNT.CITY,
          Tables.ACCOUNT.WEBSITE,
          Tables.POST.PLACE,
          Tables.POST.TITLE,
          Tables.COMPANY.NAME,
          Tables.COMPANY.NAME_KEY,
          Tables.PERSONA.NAME,
          Tables.SEAT.ORG_UNIT,
          Tables.PROCESS_STEP.NAME,
          Tables.CONVERSATION.GOAL,
          Tables.CONVERSATION.PLACE,
          Tables.CONVERSATION.THREAD);

  /** The places that show their allowed fields as a list. */
  private static final Set<Class<?>> OPEN_PAGES =
      Set.of(
          Place.Today.class,
          Place.People.class,
          Place.Person.class,
          Place.Account.class,
          Place.Meetings.class);

  private static final Set<String> NO_TEXTS =
      Set.of(
          "CHANGE",
          "ENTRY",
          "COUNTER",
          "COLLEAGUE",
          "SKILL",
          "BRAND_ITEM",
          "BRAND_ACT",
          // Its text is a key: one row for each sector, which the accounts tell themselves.
          "SECTOR_PROMISE");

  private final ScheduledExecutorService background = Executors.newScheduledThreadPool(1);

  @TempDir Path home;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Wiring wiring;

  private long decision;
  private long account;
  private long person;

  @BeforeEach
  void enter() throws Exception {
    Path file = home.resolve("secrets.entregent");
    prepare(file);
    wiring =
        onWindow(
            () -> {
              Wiring built =
                  new Wiring(
                      stage(),
                      new Outside(
                          new PlatformFolders(home.resolve("config"), home.resolve("data")),
                          background,
                          Language.EN,
                          Optional.of(new CannedDialogs()),
                          TestWorkspace.CLOCK,
                          opened -> {}));
              built.show(Optional.of(file));
              return built;
            });
    until(() -> wiring.journey().placeProperty().get().isPresent());
  }

  @AfterEach
  void end() {
    onWindow(wiring::close);
    background.shutdownNow();
  }

  @Test
  void noPrivateWordIsSeenAnywhere() {
    open(new Place.Map(decision));
    until(() -> lookup(".seat-card").tryQuery().isPresent());
    clickOn((Node) lookup(".seat-card").query());
    untilSeen(SECRET);
    push(KeyCode.F9);
    assertThat(stage().getTitle()).contains("Discreet view").doesNotContain("secrets");
    for (Place place : places()) {
      open(place);
      if (OPEN_PAGES.contains(place.getClass())) {
        until(() -> lookup("#open-lines .open-name").tryQuery().isPresent());
      }
      assertThat(words()).as("%s", place).noneMatch(DiscreetViewTest::isSecret);
    }
    open(new Place.Map(decision));
    push(KeyCode.CONTROL, KeyCode.K);
    write(SECRET.substring(0, 4));
    assertThat(words().stream().filter(word -> !word.equals("zorg")))
        .noneMatch(DiscreetViewTest::isSecret);
    push(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.L);
    assertThat(words()).noneMatch(DiscreetViewTest::isSecret);
    push(KeyCode.CONTROL, KeyCode.Z);
    untilSeen("Done. The discreet");
    assertThat(words()).noneMatch(DiscreetViewTest::isSecret);
  }

  @Test
  void cardsTellNoStanceAndEverythingComesBack() {
    open(new Place.Map(decision));
    untilSeen("stance: ");
    push(KeyCode.F9);
    assertThat(words())
        .noneMatch(word -> word.contains("stance") && !word.contains("…"))
        .noneMatch(word -> word.contains("last met") || word.contains("influence: "))
        .doesNotContain("▲", "●", "■", "◆", "▼");
    assertThat(lookup(".seat-sign").queryAll()).isEmpty();
    assertThat(lookup(".seat-bars").queryAll()).isEmpty();
    assertThat(lookup(".map-side").queryAll()).isEmpty();
    push(KeyCode.F9);
    untilSeen("stance: ");
    assertThat(lookup(".map-side").queryAll()).isNotEmpty();
    assertThat(stage().getTitle()).doesNotContain("Discreet view");
  }

  @Test
  void keysOfWhatIsHiddenDoNothing() {
    open(new Place.Measure());
    push(KeyCode.F9);
    push(KeyCode.ALT, KeyCode.G);
    assertThat(wiring.journey().placeProperty().get()).contains(new Place.Measure());
    push(KeyCode.CONTROL, KeyCode.L);
    assertThat(inSight()).contains("Not in the discreet view. F9 ends it.");
    push(KeyCode.F9);
    push(KeyCode.ALT, KeyCode.G);
    assertThat(wiring.journey().placeProperty().get())
        .isNotEqualTo(Optional.of(new Place.Measure()));
  }

  @Test
  void aHiddenPlaceOffersTheMapsThatMayBeShown() {
    push(KeyCode.F9);
    open(new Place.Brand());
    untilSeen("Hidden in the discreet view");
    until(() -> lookup(".discreet-maps .hyperlink").tryQuery().isPresent());
    clickOn((Node) lookup(".discreet-maps .hyperlink").query());
    until(() -> lookup(".seat-card").tryQuery().isPresent());
  }

  @Test
  void peopleAccountsAndTheDayShowTheirAllowedFields() {
    push(KeyCode.F9);
    open(new Place.People());
    untilSeen("What everybody may see");
    until(() -> lookup("#open-lines .open-name").tryQuery().isPresent());
    open(new Place.Person(person));
    untilSeen("Posts");
    open(new Place.Account(account));
    untilSeen("Maps");
    assertThat(lookup(".rail").queryAll()).isEmpty();
    open(new Place.Settings());
    untilSeen("Language");
    assertThat(words()).noneMatch(word -> word.contains("secrets.entregent"));
    open(new Place.Today());
    push(KeyCode.CONTROL, KeyCode.K);
    write("People");
    untilSeen("Ctrl+3");
    push(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.K);
    write("Relationsh");
    assertThat(words()).noneMatch(word -> word.contains("Relationships"));
  }

  private List<Place> places() {
    return List.of(
        new Place.Today(),
        new Place.Brand(),
        new Place.People(),
        new Place.Person(person),
        new Place.Account(account),
        new Place.Engage(),
        new Place.Relationships(),
        Place.Meetings.next(),
        new Place.Evening(),
        new Place.Story(Place.Story.Of.PERSON, person, Optional.empty()),
        Place.NextActions.ALL,
        new Place.FridayReview(),
        new Place.Campaign(),
        Place.Listening.NOTEBOOK,
        Place.Workshops.ALL,
        new Place.Workshop(1, Place.Workshop.Page.RUN),
        new Place.Workshop(1, Place.Workshop.Page.CLOSE),
        new Place.Measure(),
        new Place.Import(List.of()),
        Place.MapFile.CHOOSE,
        new Place.Erasure(Place.Erasure.Of.ACCOUNT, account),
        new Place.Settings(),
        new Place.Map(decision));
  }

  private void open(Place place) {
    onWindow(() -> wiring.journey().open(place));
  }

  private static boolean isSecret(String word) {
    return word.contains(SECRET);
  }

  /** Every text, tooltip and accessible text in sight. */
  private List<String> words() {
    return onWindow(this::inSight);
  }

  private void untilSeen(String part) {
    until(() -> inSight().stream().anyMatch(word -> word.contains(part)));
  }

  private List<String> inSight() {
    List<String> words = new ArrayList<>();
    gather(stage().getScene().getRoot(), words);
    return words;
  }

  private static void gather(Node node, List<String> words) {
    if (!node.isVisible()) {
      return;
    }
    add(words, node.getAccessibleText());
    add(words, node.getAccessibleHelp());
    switch (node) {
      case Labeled labeled -> add(words, labeled.getText());
      case TextInputControl input -> add(words, input.getText());
      case Text text -> add(words, text.getText());
      default -> {}
    }
    if (node instanceof Control control && control.getTooltip() != null) {
      add(words, control.getTooltip().getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
    }
  }

  private static void add(List<String> words, @Nullable String word) {
    if (word != null && !word.isBlank()) {
      words.add(word);
    }
  }

  private void prepare(Path file) throws Exception {
    Files.createDirectories(home);
    var setup = TestWorkspace.setup(WorkspaceThreads.direct());
    SampleWorkspace.create(file, TestWorkspace.CLOCK, setup.uids(), Language.EN, Progress.NONE);
    try (Workspace workspace = Workspace.open(file, setup)) {
      TestWorkspace.now(workspace.change(Label.of("map.change.added"), DiscreetViewTest::fill));
      var map =
          workspace.fetch(
              reader -> {
                DecisionStore decisions = new DecisionStore();
                return decisions.open(reader).stream()
                    .map(open -> decisions.map(reader, open.id()))
                    .max(Comparator.comparing(one -> one.seats().size()))
                    .orElseThrow();
              });
      decision = map.decision().id();
      account = map.decision().accountId();
      person = map.people().iterator().next();
    }
  }

  private static boolean fill(Transaction tx) {
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (!NO_TEXTS.contains(table.getName().toUpperCase(Locale.ROOT))) {
        fill(tx, table);
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked") // Every table of the schema has records of its own type.
  private static <R extends TableRecord<R>> void fill(Transaction tx, Table<?> any) {
    Table<R> table = (Table<R>) any;
    List<R> rows = tx.sql().selectFrom(table).fetch();
    for (R row : rows) {
      for (Field<?> field : table.fields()) {
        if (field.getType() == String.class
            && !OPEN.contains(field)
            && (field.getDataType().length() >= LONG || field.getDataType().isLob())) {
          row.set((Field<String>) field, SECRET + " keeps this for himself alone");
        }
      }
    }
    tx.updateAll(rows);
  }
}
