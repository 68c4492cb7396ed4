package app.entregent.screen.measure;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.measure.PlanStore;
import app.entregent.model.measure.RingFactsStore;
import app.entregent.model.measure.Step;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasureViewTest extends ScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final BrandStore brand = new BrandStore(BrandCatalogue.load(), new ProfileFactStore());
  private final PieceStore pieces = new PieceStore();

  @SuppressWarnings("NullAway.Init") // set before each test
  private RingsViewModel model;

  @BeforeEach
  void showRings() {
    model =
        onWindow(
            () ->
                new RingsViewModel(
                    workspace,
                    notifier,
                    new RingFactsStore(),
                    new PlanStore(),
                    TestWorkspace.CLOCK,
                    navigator));
    onWindow(model::activate);
    showScreen(() -> new MeasureView(controls, keys, model));
  }

  @AfterEach
  void stop() {
    onWindow(model::deactivate);
  }

  @Test
  void atFirstNothingIsKnownAndNoZeroIsShown() {
    assertThat(text("#ring-count-1")).isEqualTo("Not yet known");
    assertThat(text("#measure-told")).startsWith("Not yet known: the ring begins");
    assertThat(lookup("Your rings begin with your first act").tryQuery()).isPresent();
    assertThat(model.reading(3).getValue().share()).isZero();
  }

  @Test
  void aRingMovesAtOnceAndOpensIntoItsActs() {
    change(
        tx -> {
          brand.choose(tx, new ItemRef.Listed("photo"), BrandState.DONE);
          pieces.done(tx, pieces.add(tx, NewPiece.post("Five questions", TODAY)));
          return true;
        });
    until(() -> text("#ring-count-1").equals("1 of 1"));
    assertThat(text("#ring-count-3")).isEqualTo("1 of 2");
    assertThat(model.reading(3).getValue().share()).isEqualTo(0.5);
    assertThat(lookup("Finished: A recent, clear photo").tryQuery()).isPresent();
    assertThat(text("#measure-told"))
        .isEqualTo(
            "1 of 1 planned in the last four weeks. This week 1 of 1. This week’s plan is met.");
    clickOn("#ring-3");
    until(() -> lookup("Sent out: Five questions").tryQuery().isPresent());
    clickOn("Sent out: Five questions");
    assertThat(opened).containsExactly(new Place.Engage());
  }

  @Test
  void byKeyboardOneGoesFromRingToRingToTheActAndBackToWhereItHappened() {
    long account =
        change(
            tx -> {
              AccountStore accounts = new AccountStore();
              long id = accounts.add(tx, "Harbour Homes");
              accounts.setTarget(tx, id, true);
              long ines =
                  new PersonStore().add(tx, NewPerson.typed("Ines Vidal", "Harbour Homes", ""));
              new ConversationStore()
                  .add(
                      tx,
                      NewConversation.held(
                          List.of(ines),
                          Optional.of(id),
                          Moment.on(TODAY),
                          ZoneId.of("Europe/Paris"),
                          Channel.EMAIL,
                          Direction.BOTH,
                          "Words"));
              return id;
            });
    until(() -> text("#ring-count-4").equals("1 of 3"));
    onWindow(() -> lookup("#ring-1").query().requestFocus());
    push(KeyCode.RIGHT);
    push(KeyCode.RIGHT);
    push(KeyCode.RIGHT);
    assertThat(model.stepProperty().get()).isEqualTo(Step.RELATIONSHIPS);
    push(KeyCode.RIGHT);
    assertThat(model.stepProperty().get()).isEqualTo(Step.BRAND);
    push(KeyCode.ALT, KeyCode.DIGIT4);
    until(() -> lookup("Talked with Harbour Homes").tryQuery().isPresent());
    onWindow(
        () -> {
          reasons().requestFocus();
          reasons().getSelectionModel().select(1);
        });
    push(KeyCode.ENTER);
    push(KeyCode.ALT, KeyCode.G);
    assertThat(opened).containsExactly(new Place.Account(account), new Place.Relationships());
  }

  @Test
  void thePlanIsChangedByMouseAndByKeyAndAZeroPlanShowsNoRing() {
    change(
        tx -> {
          brand.choose(tx, new ItemRef.Listed("photo"), BrandState.DONE);
          return true;
        });
    until(() -> text("#ring-count-1").equals("1 of 1"));
    clickOn("#measure-more");
    until(() -> text("#measure-planned").equals("2"));
    until(() -> text("#ring-count-1").equals("1 of 2"));
    push(KeyCode.ALT, KeyCode.DOWN);
    until(() -> text("#measure-planned").equals("1"));
    push(KeyCode.ALT, KeyCode.DOWN);
    until(() -> text("#measure-planned").equals("0"));
    assertThat(text("#ring-count-1")).isEqualTo("Not yet known");
    assertThat(text("#measure-told")).startsWith("Nothing is planned for this step.");
    assertThat(lookup("#measure-fewer").query().isDisabled()).isTrue();
    workspace.undo().toCompletableFuture().join();
    until(() -> text("#measure-planned").equals("1"));
  }

  @Test
  void theRailOpensTheReasonsOfAStep() {
    onWindow(() -> model.openReasons(2));
    assertThat(opened).containsExactly(new Place.Measure());
    assertThat(model.stepProperty().get()).isEqualTo(Step.PEOPLE);
    assertThat(text("#measure-go")).isEqualTo("Open the people");
  }

  @Test
  void everythingFollowsTheLanguageAtOnce() {
    onWindow(() -> texts.setLanguage(Language.FR));
    assertThat(text("#ring-count-1")).isEqualTo("Pas encore connu");
    assertThat(text("#measure-go")).isEqualTo("Ouvrir la liste de contrôle");
  }

  private ListView<?> reasons() {
    return lookup("#measure-reasons").queryAs(ListView.class);
  }

  private String text(String query) {
    return lookup(query).queryAs(Labeled.class).getText();
  }

  private <T> T change(Function<Transaction, T> work) {
    return workspace.change(Label.of("engage.change.edit"), work).toCompletableFuture().join();
  }
}
