package app.entregent.screen.people;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.screen.date.DatesPart;
import app.entregent.screen.date.DatesViewModel;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.ui.DateLines;
import app.entregent.ui.Look;
import app.entregent.workspace.Label;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/**
 * Writes pictures of the lists and of a person's page to look at into {@code target/pictures}. Its
 * name keeps it out of the usual run.
 */
class PeoplePictures extends ScreenTest {
  @Test
  void lists() {
    SomePeople.few(workspace);
    addPersonas();
    showScreen(
        () ->
            new PeopleView(
                controls,
                keys,
                new PeopleViewModel(workspace, notifier, navigator, TestWorkspace.CLOCK)));
    TableView<?> table = seen("#people-table", TableView.class);
    until(() -> table.getItems().size() == 8);
    onWindow(() -> table.getSelectionModel().select(0));
    pictures("people");
    picture("people", Language.FR, Look.CONTRAST, 200, 1000, 760);
    clickOn("Edit");
    pictures("persona");
    clickOn("By account");
    until(() -> lookup("Make it a target").tryQuery().isPresent());
    press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
    pictures("accounts");
    picture("accounts", Language.FR, Look.LIGHT, 200, 1440, 900);
  }

  /** The list with filters, more columns, tags, and each card that opens over it. */
  @Test
  void tools() {
    SomePeople.few(workspace);
    addPersonas();
    PeopleViewModel model =
        new PeopleViewModel(workspace, notifier, navigator, TestWorkspace.CLOCK);
    showScreen(() -> new PeopleView(controls, keys, model));
    TableView<?> table = seen("#people-table", TableView.class);
    until(() -> table.getItems().size() == 8);
    onWindow(
        () -> {
          model
              .tags()
              .tag(
                  model.people().lines().stream().limit(3).map(l -> l.person().id()).toList(),
                  "Key people");
          model.views().save("Everybody by name");
          ListLayout<PersonLine.Column> layout = model.people().layoutProperty().get();
          for (PersonLine.Column column :
              new PersonLine.Column[] {
                PersonLine.Column.CONNECTED,
                PersonLine.Column.BOND,
                PersonLine.Column.FIT,
                PersonLine.Column.TAGS
              }) {
            layout = layout.toggle(column);
          }
          model.people().layOut(layout);
          model
              .people()
              .filter(
                  PeopleFilter.NOTHING
                      .toggle(Facet.BOND, "3")
                      .toggle(Facet.BOND, "1")
                      .toggle(Facet.SENIORITY, Facet.YES));
        });
    until(() -> table.getItems().size() == 3);
    pictures("people-narrowed");
    picture("people-narrowed", Language.EN, Look.LIGHT, 100, 1280, 800);
    push(KeyCode.ALT, KeyCode.F);
    picture("people-filters", Language.EN, Look.LIGHT, 100, 1280, 800);
    picture("people-filters", Language.FR, Look.DARK, 100, 1280, 800);
    push(KeyCode.ESCAPE).push(KeyCode.ALT, KeyCode.C);
    picture("people-columns", Language.EN, Look.DARK, 100, 1280, 800);
    push(KeyCode.ESCAPE).push(KeyCode.ALT, KeyCode.V);
    write("Deciders");
    picture("people-views", Language.EN, Look.LIGHT, 200, 1280, 800);
  }

  @Test
  void person() {
    SomePeople.few(workspace);
    addPersonas();
    long nadia =
        workspace.fetch(reader -> new PersonStore().search(reader, "nadia", 1).getFirst().id());
    PersonViewModel model =
        new PersonViewModel(workspace, notifier, navigator, TestWorkspace.CLOCK, nadia);
    showScreen(() -> new PersonView(controls, keys, model, id -> {}, dates(nadia)));
    until(() -> model.pageProperty().get().isPresent());
    onWindow(
        () -> {
          model.addNeed("Fewer tools to learn");
          model.addAction(
              "Send the two references",
              Optional.of(LocalDate.now(TestWorkspace.CLOCK).minusDays(3)));
        });
    until(() -> lookup("Send the two references").tryQuery().isPresent());
    pictures("person");
    picture("person", Language.FR, Look.LIGHT, 200, 1440, 900);
  }

  private DateLines<?> dates(long person) {
    return new DatesPart(
            controls,
            new DatesViewModel(
                workspace, notifier, TestWorkspace.CLOCK, new DatesViewModel.Of.Person(person)))
        .lines();
  }

  private void addPersonas() {
    PersonaStore personas = new PersonaStore();
    now(
        workspace.change(
            Label.of("people.change.persona_added"),
            tx -> {
              long head = personas.add(tx, "Head of marketing");
              personas.setRole(tx, head, "DECIDER");
              personas.setObjective(tx, head, "A first meeting about the website");
              personas.addCriterion(
                  tx, head, CriterionKind.TITLE, "marketing director, head of digital", 5);
              personas.addCriterion(tx, head, CriterionKind.SECTOR, "property", 3);
              return personas.add(tx, "Owner of a small agency");
            }));
  }
}
