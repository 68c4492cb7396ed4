package app.entregent.screen.action;

import static app.entregent.screen.action.ActionBench.TODAY;
import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.agenda.ActionLine;
import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.people.TagStore;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class NextActionsViewModelTest {
  private final NextActionStore actions = new NextActionStore();
  private final HeardNotices notices = new HeardNotices();
  private final List<Place> went = new ArrayList<>();
  private final List<Start> sheets = new ArrayList<>();

  @TempDir Path folder;
  private Workspace workspace;
  private NextActionsViewModel model;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    now(workspace.change(Label.of("action.change.added"), ActionBench::fill));
    model = model(Optional.empty());
    model.activate();
  }

  @AfterEach
  void close() {
    model.deactivate();
    workspace.close();
  }

  @Test
  void partsOwnersAccountsAndWordsNarrowTheList() {
    assertThat(words()).hasSize(5).startsWith("Send the plan of the site").endsWith("Sort photos");
    assertThat(model.countsProperty().get())
        .containsEntry(ActionPart.OVERDUE, 2)
        .containsEntry(ActionPart.WEEK, 2)
        .containsEntry(ActionPart.DONE, 0);
    model.show(ActionPart.OVERDUE);
    assertThat(words()).containsExactly("Send the plan of the site", "Send the list of villas");
    model.show(OwnerFilter.CLIENT);
    assertThat(words()).containsExactly("Send the list of villas");
    model.show(OwnerFilter.ANYBODY);
    model.show(ActionPart.OPEN);
    assertThat(model.accountsProperty().get())
        .extracting(AccountFilter::name)
        .containsExactly("", "Riad Bleu", "Villa Ocre");
    model.show(model.accountsProperty().get().get(1));
    assertThat(words()).hasSize(2);
    model.show(AccountFilter.ALL);
    model.setWords("karim");
    assertThat(words()).containsExactly("Tell how much hosting costs");
    long karim = line("Tell how much hosting costs").action().personId().orElseThrow();
    now(
        workspace.change(
            Label.of("people.change.added"),
            tx -> {
              new TagStore().set(tx, karim, List.of("Salon de mai"));
              return karim;
            }));
    model.setWords("salon");
    model.activate();
    assertThat(words()).containsExactly("Tell how much hosting costs");
  }

  @Test
  void whatRestsIsStillOverdue() {
    ActionLine plan = line("Send the plan of the site");
    model.snoozeWeek(plan);
    model.show(ActionPart.OVERDUE);
    ActionLine resting = line("Send the plan of the site");
    assertThat(resting.action().isDue(TODAY)).isFalse();
    assertThat(say(resting)).isEqualTo("4 days late, rests until 23 Nov 2026");
    model.snooze(resting, TODAY.plusDays(30));
    assertThat(say(line("Send the plan of the site"))).endsWith("17 Dec 2026");
    assertThat(notices.heard()).containsOnly("action.told.snoozed");
  }

  @Test
  void oneThatRepeatsComesBackAndGoesAgainWhenItIsReopened() {
    model.toggleDone(line("Look through their posts"));
    assertThat(line("Look through their posts").action().due()).contains(TODAY.plusDays(14));
    model.show(ActionPart.DONE);
    ActionLine done = line("Look through their posts");
    assertThat(done.action().doneOn()).contains(TODAY);
    model.toggleDone(done);
    model.show(ActionPart.OPEN);
    assertThat(words()).filteredOn("Look through their posts"::equals).hasSize(1);
    assertThat(line("Look through their posts").action().due()).contains(TODAY);
    now(workspace.undo());
    now(workspace.undo());
    assertThat(words()).hasSize(5);
  }

  @Test
  void whatIsTickedOffTwiceComesBackOnce() {
    ActionLine first = line("Look through their posts");
    model.toggleDone(first);
    model.toggleDone(line("Look through their posts"));
    model.show(ActionPart.DONE);
    for (int i = 0; i < 2; i++) {
      ActionLine again =
          model.rows().stream()
              .filter(row -> row.action().id() == first.action().id())
              .findFirst()
              .orElseThrow();
      model.toggleDone(again);
      model.show(i == 0 ? ActionPart.OPEN : ActionPart.DONE);
    }
    model.show(ActionPart.OPEN);
    assertThat(words()).filteredOn("Look through their posts"::equals).hasSize(1);
  }

  @Test
  void aDayThatHasPassedIsAskedAboutAndNothingIsRefused() {
    model.add("Call Omar", "yesterday");
    assertThat(model.askedProperty().get()).map(PastDay::day).contains(TODAY.minusDays(1));
    assertThat(words()).hasSize(5);
    model.isOverdue();
    assertThat(line("Call Omar").action().isOverdue(TODAY)).isTrue();
    model.add("Call Lina", "2 days ago");
    model.isForToday();
    assertThat(line("Call Lina").action().due()).contains(TODAY);
    model.add("Called Nadia", "2026-11-10");
    model.wasDoneThen();
    assertThat(words()).doesNotContain("Called Nadia");
    model.show(ActionPart.DONE);
    assertThat(line("Called Nadia").action().doneOn()).contains(TODAY.minusDays(7));
    assertThat(model.askedProperty().get()).isEmpty();
  }

  @Test
  void anEditedDayInThePastIsAskedAboutButWordsOfAnOverdueOneAreNot() {
    NextAction late = line("Send the plan of the site").action();
    model.plan(late, plan -> plan.withWords("Send the new plan"));
    assertThat(model.askedProperty().get()).isEmpty();
    NextAction renamed = line("Send the new plan").action();
    model.plan(renamed, plan -> plan.withDue(Optional.of(TODAY.minusDays(2))));
    assertThat(model.askedProperty().get()).isPresent();
    model.isForToday();
    assertThat(line("Send the new plan").action().due()).contains(TODAY);
    model.plan(renamed, plan -> plan.withWords(" "));
    assertThat(words()).contains("Send the new plan");
    model.plan(late, plan -> plan.withPromised(true));
    assertThat(line("Send the new plan").action().promised())
        .as("what was read before another change does not take it back")
        .isTrue();
  }

  @Test
  void aColleagueOrTheClientTakesItOver() {
    model.setOwner(line("Sort photos").action(), ActionOwner.COLLEAGUE, "Meriem Fall");
    assertThat(line("Sort photos").colleague()).isEqualTo("Meriem Fall");
    long colleague = line("Sort photos").action().colleagueId().orElseThrow();
    now(
        workspace.change(
            Label.of("action.change.edited"),
            tx -> {
              new ColleagueStore().delete(tx, colleague);
              return true;
            }));
    assertThat(line("Sort photos").action().owner()).isEqualTo(ActionOwner.COLLEAGUE);
    assertThat(line("Sort photos").colleague()).isEmpty();
    NextAction promised = line("Send the plan of the site").action();
    model.setOwner(promised, ActionOwner.CLIENT, "");
    assertThat(line("Send the plan of the site").action().promised()).isFalse();
  }

  @Test
  void theOneThatWasAskedForIsChosenAndLeadsOn() {
    long id = line("Tell how much hosting costs").action().id();
    NextActionsViewModel other = model(Optional.of(id));
    other.activate();
    ActionLine chosen = other.chosenProperty().get().orElseThrow();
    assertThat(chosen.action().id()).isEqualTo(id);
    other.open(chosen);
    assertThat(went).containsExactly(new Place.Person(chosen.action().personId().orElseThrow()));
    other.log(chosen);
    assertThat(sheets).hasSize(1);
    other.delete(chosen);
    assertThat(other.chosenProperty().get()).isPresent().isNotEqualTo(Optional.of(chosen));
    now(workspace.undo());
    assertThat(other.rows()).hasSize(5);
    other.deactivate();
  }

  @Test
  void thousandsAreReadInOneGo() {
    now(
        workspace.change(
            Label.of("action.change.added"),
            tx -> {
              IntStream.range(0, 3_000)
                  .forEach(
                      i ->
                          actions.add(
                              tx,
                              Optional.empty(),
                              Optional.empty(),
                              ActionPlan.mine("Action " + i, Optional.of(TODAY.plusDays(i % 9)))));
              return true;
            }));
    assertThat(model.rows()).hasSize(3_005);
    model.setWords("action 2999");
    assertThat(words()).containsExactly("Action 2999");
  }

  private NextActionsViewModel model(Optional<Long> chosen) {
    Navigator navigator =
        new Navigator() {
          @Override
          public void open(Place place) {
            went.add(place);
          }

          @Override
          public void back() {
            went.removeLast();
          }
        };
    return new NextActionsViewModel(
        workspace, notices, () -> {}, TestWorkspace.CLOCK, navigator, sheets::add, chosen);
  }

  private List<String> words() {
    return model.rows().stream().map(line -> line.action().words()).toList();
  }

  private ActionLine line(String words) {
    return model.rows().stream()
        .filter(line -> line.action().words().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static String say(ActionLine line) {
    return Texts.of(Language.EN).say(ActionWords.day(line.action(), TODAY));
  }
}
