package app.entregent.screen.brand;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandGroup;
import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.Told;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.UndoState;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandViewModelTest {
  private static final LocalDate SEEN = LocalDate.of(2026, 11, 12);
  private static final ItemRef HEADLINE = new ItemRef.Listed("headline");

  private final ProfileFactStore facts = new ProfileFactStore();
  private final Told told = new Told();
  @TempDir Path folder;
  private Workspace workspace;
  private BrandViewModel model;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    model =
        new BrandViewModel(
            workspace,
            told,
            new BrandStore(BrandCatalogue.load(), facts),
            TestWorkspace.CLOCK,
            workspace::undo);
    model.activate();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void theEvidenceIsToldWithItsNumbers() {
    seen(FactKind.HEADLINE, "x".repeat(48));
    model.select(HEADLINE);
    assertThat(evidence(Language.EN))
        .isEqualTo("Your headline has 48 characters; from 60 on it counts as done.");
    assertThat(evidence(Language.FR))
        .isEqualTo(
            "Votre titre compte 48 caractères\u202f; à partir de 60, ce point compte comme fait.");
    assertThat(state()).isEqualTo(BrandState.OPEN);
  }

  @Test
  void withoutAnArchiveTheSellerIsToldHowToGetOne() {
    model.select(HEADLINE);
    assertThat(evidence(Language.EN)).startsWith("Import your LinkedIn archive");
    model.select(new ItemRef.Listed("photo"));
    assertThat(BrandWords.evidence(item().judgement())).isEmpty();
  }

  @Test
  void theSellerOverrulesTheArchiveAndTakesHisWordBack() {
    seen(FactKind.HEADLINE, "x".repeat(48));
    model.select(HEADLINE);
    model.toggleDone();
    assertThat(state()).isEqualTo(BrandState.DONE);
    assertThat(item().overruled()).isTrue();
    model.takeBack();
    assertThat(state()).isEqualTo(BrandState.OPEN);
    assertThat(item().overruled()).isFalse();
  }

  @Test
  void anotherThresholdMovesTheJudgementAtOnce() {
    seen(FactKind.HEADLINE, "x".repeat(48));
    model.select(HEADLINE);
    model.set(ItemSetting.THRESHOLD, HEADLINE, " 40 ");
    assertThat(state()).isEqualTo(BrandState.DONE);
    model.set(ItemSetting.THRESHOLD, HEADLINE, "");
    assertThat(state()).isEqualTo(BrandState.OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "-3", "1000000", "100001", "4 characters", "1e3"})
  void aThresholdThatIsNoNumberIsToldAndChangesNothing(String typed) {
    seen(FactKind.HEADLINE, "x".repeat(48));
    model.select(HEADLINE);
    model.set(ItemSetting.THRESHOLD, HEADLINE, typed);
    assertThat(Texts.of(Language.EN).say(error(ItemSetting.THRESHOLD)))
        .isEqualTo(
            "Please type a whole number from 1 to 100,000, or leave it empty for the usual 60.");
    assertThat(item().settings().threshold()).isEmpty();
    model.set(ItemSetting.THRESHOLD, HEADLINE, "50");
    assertThat(model.settingErrorsProperty().get()).isEmpty();
  }

  @Test
  void weightsThatAreAllZeroAreToldAndTheUsualOnesComeBack() {
    for (BrandItem each : workspace.fetch(new BrandStore(BrandCatalogue.load(), facts)::items)) {
      model.select(each.ref());
      model.set(ItemSetting.WEIGHT, each.ref(), "0");
    }
    assertThat(Texts.of(Language.EN).say(model.progressProperty().get()))
        .isEqualTo("0 of 25 held; all weights are 0, so each item counts the same");
    model.select(HEADLINE);
    model.set(ItemSetting.WEIGHT, HEADLINE, "11");
    assertThat(Texts.of(Language.FR).say(error(ItemSetting.WEIGHT)))
        .startsWith("Saisissez un nombre entier de 0 à 10");
    model.setUsual();
    assertThat(item().weight()).isEqualTo(3);
    assertThat(model.settingErrorsProperty().get()).isEmpty();
    assertThat(Texts.of(Language.FR).say(model.progressProperty().get()))
        .isEqualTo("0 sur 25 tenus, 0 % en poids");
  }

  @Test
  void whatTheNewArchiveChangedIsToldWithWhatFollows() {
    seen(FactKind.HEADLINE, "x".repeat(48));
    now(
        workspace.change(
            Label.of("brand.change.state"),
            tx -> {
              facts.put(tx, FactKind.HEADLINE, "y".repeat(72), SEEN.plusDays(2));
              return true;
            }));
    model.select(HEADLINE);
    assertThat(Texts.of(Language.EN).say(BrandWords.change(item()).orElseThrow()))
        .isEqualTo("Since 12 Nov 2026: 48 → 72 characters, now enough.");
    assertThat(Texts.of(Language.FR).say(BrandWords.change(item()).orElseThrow()))
        .isEqualTo("Depuis le 12 nov. 2026\u00a0: 48 → 72 caractères, désormais suffisant.");
  }

  @Test
  void progressCountsWhatConcernsTheSeller() {
    model.select(HEADLINE);
    model.choose(BrandState.NOT_FOR_ME);
    model.select(new ItemRef.Listed("photo"));
    model.choose(BrandState.DONE);
    assertThat(Texts.of(Language.EN).say(model.progressProperty().get()))
        .isEqualTo("1 of 24 held, 6 % by weight");
    BrandRow.Heading identity = (BrandRow.Heading) model.rows().getFirst();
    assertThat(identity.progress().done()).isEqualTo(1);
    assertThat(identity.progress().concerned()).isEqualTo(3);
  }

  @Test
  void theFilterShowsOnlyWhatIsAskedForAndItsGroups() {
    model.select(HEADLINE);
    model.choose(BrandState.DONE);
    model.show(BrandFilter.DONE);
    assertThat(model.rows()).hasSize(2);
    assertThat(model.rows().getLast())
        .isInstanceOfSatisfying(
            BrandRow.Line.class, line -> assertThat(line.item().ref()).isEqualTo(HEADLINE));
    model.show(BrandFilter.REVIEW);
    assertThat(model.rows()).isEmpty();
    model.show(BrandFilter.TO_DO);
    assertThat(model.rows()).hasSize(6 + 24);
  }

  @Test
  void anItemOfOnesOwnJoinsTheGroupAtHandAndIsSelected() {
    model.select(new ItemRef.Listed("cases"));
    model.addOwn("  ");
    assertThat(workspace.undoState()).isEqualTo(UndoState.NOTHING);
    model.addOwn("A talk at the trade fair");
    assertThat(item().ownTitle()).isEqualTo("A talk at the trade fair");
    assertThat(item().group()).isEqualTo(BrandGroup.PROOF);
    model.delete();
    assertThat(model.selectedProperty().get()).isEmpty();
    assertThat(told.sentences()).containsExactly("Your item is deleted.");
    now(workspace.undo());
    assertThat(model.rows()).hasSize(6 + 26);
  }

  @Test
  void theDayOfAReviewIsTold() {
    model.select(HEADLINE);
    assertThat(reviewed()).isEqualTo("Not looked at yet.");
    model.review();
    assertThat(reviewed()).isEqualTo("Looked at today.");
  }

  @Test
  void aWordWithoutAnItemDoesNothing() {
    model.choose(BrandState.DONE);
    model.toggleDone();
    model.review();
    model.takeBack();
    model.delete();
    assertThat(workspace.undoState()).isEqualTo(UndoState.NOTHING);
  }

  private void seen(FactKind kind, String text) {
    now(
        workspace.change(
            Label.of("brand.change.state"),
            tx -> {
              facts.put(tx, kind, text, SEEN);
              return true;
            }));
  }

  private Message error(ItemSetting setting) {
    return Objects.requireNonNull(model.settingErrorsProperty().get().get(setting));
  }

  private BrandItem item() {
    return model.selectedProperty().get().orElseThrow();
  }

  private BrandState state() {
    return item().state();
  }

  private String evidence(Language language) {
    return Texts.of(language).say(BrandWords.evidence(item().judgement()).orElseThrow());
  }

  private String reviewed() {
    return Texts.of(Language.EN).say(BrandWords.reviewed(item(), model.today()));
  }
}
