package app.entregent.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.ui.PaletteEntry;
import app.entregent.ui.PaletteEntry.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What the palette shows while its sources answer, in whatever order they do. */
class PaletteViewModelTest {
  private final List<CompletableFuture<List<PaletteEntry>>> screens = new ArrayList<>();
  private final List<CompletableFuture<List<PaletteEntry>>> people = new ArrayList<>();
  private final PaletteViewModel model =
      new PaletteViewModel(List.of(words -> ask(people), words -> ask(screens)), Runnable::run);

  private static CompletionStage<List<PaletteEntry>> ask(
      List<CompletableFuture<List<PaletteEntry>>> questions) {
    questions.add(new CompletableFuture<>());
    return questions.getLast();
  }

  private static List<PaletteEntry> entries(Group group, String name) {
    return List.of(new PaletteEntry(group, name, "", () -> {}));
  }

  private List<String> names() {
    return model.found().stream().map(PaletteEntry::name).toList();
  }

  @Test
  void itSaysThatNothingFitsOnlyWhenAllHaveAnswered() {
    model.ask("zz");
    assertThat(model.answeredProperty().get()).isFalse();
    screens.getLast().complete(List.of());
    assertThat(model.answeredProperty().get()).isFalse();
    people.getLast().complete(List.of());
    assertThat(model.answeredProperty().get()).isTrue();
    assertThat(names()).isEmpty();
  }

  @Test
  void answersAppearAsTheyComeInTheOrderOfTheirGroups() {
    model.ask("a");
    people.getLast().complete(entries(Group.PERSON, "Amina"));
    assertThat(names()).containsExactly("Amina");
    screens.getLast().complete(entries(Group.SCREEN, "Accounts"));
    assertThat(model.found().stream().map(PaletteEntry::group).toList()).isSorted();
    assertThat(names()).containsExactlyInAnyOrder("Amina", "Accounts");
  }

  @Test
  void anAnswerToAnEarlierQuestionIsDropped() {
    model.ask("a");
    model.ask("am");
    people.getFirst().complete(entries(Group.PERSON, "Basile"));
    assertThat(names()).isEmpty();
    people.getLast().complete(entries(Group.PERSON, "Amina"));
    assertThat(names()).containsExactly("Amina");
    assertThat(model.answeredProperty().get()).isFalse();
  }

  @Test
  void aSourceThatFailsDoesNotKeepTheOthersBack() {
    model.ask("a");
    screens.getLast().completeExceptionally(new IllegalStateException("no"));
    people.getLast().complete(entries(Group.PERSON, "Amina"));
    assertThat(names()).containsExactly("Amina");
    assertThat(model.answeredProperty().get()).isTrue();
  }
}
