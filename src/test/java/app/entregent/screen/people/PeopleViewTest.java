package app.entregent.screen.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.Place;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PeopleViewTest extends ScreenTest {
  @Test
  void thirtyThousandPeopleAreFilteredByTyping() {
    SomePeople.many(workspace, 30_000);
    showPeople();
    TableView<?> table = table();
    untilAtLast(() -> !troubles.isEmpty() || table.getItems().size() == 30_000);
    assertThat(troubles).isEmpty();
    assertThat(text("#people-count")).isEqualTo("30,000 people");
    // Twelve by their own number, eighteen by that of their company.
    clickOn("#people-filter").write("elodie 112");
    untilAtLast(() -> table.getItems().size() == 30 && seenNames(table).contains("Élodie"));
    assertThat(text("#people-count")).isEqualTo("30 of 30,000 people");
    push(KeyCode.ESCAPE);
    until(() -> table.getItems().size() == 30_000);
    assertThat(troubles).isEmpty();
  }

  @Test
  void theListIsWalkedAndOpenedByKeyboard() {
    SomePeople.few(workspace);
    showPeople();
    until(() -> table().getItems().size() == 8);
    until(() -> table().isFocused());
    push(KeyCode.HOME);
    push(KeyCode.DOWN);
    push(KeyCode.ENTER);
    until(() -> !opened.isEmpty());
    PersonLine second = (PersonLine) table().getItems().get(1);
    assertThat(opened).containsExactly(new Place.Person(second.person().id()));
    assertThat(second.person().name()).isEqualTo("Élodie Duret-Lanoy");
  }

  @Test
  void aPersonIsTypedInPlaceAndWaitsForTheNext() {
    showPeople();
    until(() -> lookup("Nobody here yet").tryQuery().isPresent());
    push(KeyCode.CONTROL, KeyCode.N);
    until(() -> lookup("#new-name").query().isFocused());
    write("Noor Fabrezan").push(KeyCode.TAB);
    write("CEO").push(KeyCode.TAB);
    write("Atlas Villas").push(KeyCode.ENTER);
    until(() -> table().getItems().size() == 1);
    PersonLine line = (PersonLine) table().getItems().getFirst();
    assertThat(line.person().title()).isEqualTo("CEO");
    assertThat(line.person().company()).isEqualTo("Atlas Villas");
    until(() -> lookup("#new-name").query().isFocused());
    push(KeyCode.ESCAPE);
    until(() -> !lookup("#new-name").query().getParent().isVisible());
  }

  @Test
  void oneKeyMakesATargetAndOneJoinsSpellings() {
    SomePeople.few(workspace);
    showPeople();
    until(() -> table().getItems().size() == 8);
    push(KeyCode.ALT, KeyCode.A);
    TableView<?> accounts = seen("#account-table", TableView.class);
    until(() -> accounts.getItems().size() == 4);
    onWindow(
        () -> {
          accounts.requestFocus();
          accounts.getSelectionModel().select(3);
        });
    push(KeyCode.T);
    until(() -> workspaceTargets().equals(List.of("Bay Logistics")));
    until(() -> lookup("target").tryQuery().isPresent());
    until(() -> lookup("One company").tryQuery().isPresent());
    onWindow(() -> accounts.getSelectionModel().select(2));
    push(KeyCode.M);
    until(() -> accounts.getItems().size() == 3);
    assertThat(lookup("One company").tryQuery().filter(node -> node.isVisible())).isEmpty();
    assertThat(troubles).isEmpty();
  }

  @Test
  void aProposalIsTakenByItsButton() {
    SomePeople.few(workspace);
    showPeople();
    clickOn("By account");
    until(() -> lookup("2 people who decide, of 3 you know there").tryQuery().isPresent());
    clickOn("Make it a target");
    until(() -> workspaceTargets().equals(List.of("Riad & Palmes")));
  }

  @Test
  void aPersonaIsMadeAndComparedWithWhoeverIsChosen() {
    SomePeople.few(workspace);
    showPeople();
    until(() -> table().getItems().size() == 8);
    clickOn("#new-persona").write("Head of marketing").push(KeyCode.ENTER);
    until(() -> lookup("#persona-objective").tryQuery().isPresent());
    clickOn("#persona-objective").write("A first meeting");
    onWindow(() -> lookup("#new-criterion").query().requestFocus());
    write("marketing director").push(KeyCode.ENTER);
    until(() -> workspaceCriteria().equals(List.of("marketing director")));
    clickOn("#persona-back");
    until(() -> lookup("#persona-count").tryQuery().isPresent());
    assertThat(text("#persona-count")).startsWith("One is too few");
    onWindow(() -> table().getSelectionModel().select(0));
    until(() -> lookup("Fits 100 %: 1 of 1 known criteria").tryQuery().isPresent());
    onWindow(() -> table().getSelectionModel().select(1));
    until(() -> lookup("Fits 0 %: 0 of 1 known criteria").tryQuery().isPresent());
    assertThat(troubles).isEmpty();
  }

  /** Filters, a tag for several, columns, a view: by keyboard in English, by mouse in French. */
  @Test
  void theListIsNarrowedTaggedArrangedAndKept() {
    SomePeople.few(workspace);
    showPeople();
    until(() -> table().getItems().size() == 8);
    push(KeyCode.ALT, KeyCode.F);
    until(() -> lookup("#chooser-field").query().isFocused());
    write("have talked\n");
    until(() -> table().getItems().size() == 2);
    push(KeyCode.ESCAPE);
    until(() -> table().isFocused());
    push(KeyCode.HOME);
    push(KeyCode.SHIFT, KeyCode.DOWN);
    push(KeyCode.G);
    until(() -> lookup("#chooser-field").query().isFocused());
    write("Key people\n");
    until(() -> told.stream().anyMatch(said -> said.key().equals("people.tags.given")));
    push(KeyCode.ESCAPE);
    push(KeyCode.ALT, KeyCode.C);
    write("tags\n");
    until(() -> shownColumns().contains(PersonLine.Column.TAGS));
    push(KeyCode.ESCAPE);
    until(() -> tags(table().getItems().getFirst()).equals("Key people"));
    push(KeyCode.ALT, KeyCode.V);
    write("Talked with\n");
    until(() -> told.stream().anyMatch(said -> said.key().equals("people.views.saved")));
    onWindow(() -> texts.setLanguage(Language.FR));
    clickOn("Montrer tout le monde");
    until(() -> table().getItems().size() == 8);
    clickOn("#choose-views");
    clickOn("Talked with");
    until(() -> table().getItems().size() == 2);
    onWindow(() -> lookup(".filter-chip").query().requestFocus());
    push(KeyCode.DELETE);
    until(() -> table().getItems().size() == 8);
    assertThat(troubles).isEmpty();
  }

  private static String tags(Object line) {
    return FacetWords.tags((PersonLine) line);
  }

  private List<Object> shownColumns() {
    return onWindow(
        () -> table().getColumns().stream().<Object>map(column -> column.getUserData()).toList());
  }

  @Test
  void theWordsFollowTheLanguageAtOnce() {
    SomePeople.few(workspace);
    showPeople();
    until(() -> table().getItems().size() == 8);
    onWindow(() -> texts.setLanguage(Language.FR));
    assertThat(text("#people-count")).isEqualTo("8 personnes");
    assertThat(table().getColumns().getFirst().getText()).isEqualTo("Personne");
    until(() -> lookup("31 mai 2024").tryQuery().isPresent());
  }

  private void showPeople() {
    showScreen(
        () ->
            new PeopleView(
                controls,
                keys,
                new PeopleViewModel(workspace, notifier, navigator, TestWorkspace.CLOCK)));
  }

  private TableView<?> table() {
    return lookup("#people-table").queryAs(TableView.class);
  }

  private String text(String id) {
    return onWindow(() -> ((Labeled) lookup(id).queryAs(Label.class)).getText());
  }

  private static String seenNames(TableView<?> table) {
    return ((PersonLine) table.getItems().getFirst()).person().name();
  }

  private List<String> workspaceTargets() {
    return away(() -> workspace.fetch(new AccountStore()::targets)).stream()
        .map(Account::name)
        .toList();
  }

  private List<String> workspaceCriteria() {
    return away(() -> workspace.fetch(new PersonaStore()::all)).stream()
        .flatMap(persona -> persona.criteria().stream())
        .map(criterion -> criterion.words())
        .toList();
  }
}
