package app.entregent.screen.people;

import app.entregent.model.account.AccountKind;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;

/** The two tables of the list: everybody, and the companies they work for. */
final class PeopleTables {
  private static final double DAY_EMS = 9.5;
  private static final double NUMBER_EMS = 10;
  private static final double LADDER_EMS = 9;

  private final Controls controls;
  private final LiveTexts texts;
  private final DoubleExpression em;
  private final PeopleViewModel model;

  /**
   * @param em the size of the type, in pixels
   */
  PeopleTables(Controls controls, DoubleExpression em, PeopleViewModel model) {
    this.controls = controls;
    this.em = em;
    this.texts = controls.texts();
    this.model = model;
  }

  ListTable<PersonLine, PersonLine.Column> people() {
    PersonListViewModel list = model.people();
    ListTable<PersonLine, PersonLine.Column> table =
        new ListTable<>(
            controls, em, "people.list.name", list.lines(), list.orderProperty(), list::order);
    ObservableValue<String> provisional = texts.text("people.provisional");
    table.addNames(
        "people.column.name",
        PersonLine.Column.NAME,
        0.6,
        () ->
            new TwoLineCell<>(
                line -> line.person().name(),
                line -> line.person().title(),
                line -> line.person().provisional(),
                provisional));
    table.addTexts(
        "people.column.company",
        PersonLine.Column.COMPANY,
        "company-column",
        0.4,
        line -> line.person().company());
    table.addIfRoom(
        "people.column.connected",
        PersonLine.Column.CONNECTED,
        "day-column",
        DAY_EMS,
        line -> day(line.person().connectedOn()));
    table.addShort(
        "people.column.touch",
        PersonLine.Column.TOUCH,
        "day-column",
        DAY_EMS,
        line -> day(line.lastTouch()));
    table.addAct(KeyCode.ENTER, "people.act.open", model::open);
    table.node().setId("people-table");
    table
        .node()
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> model.choose(Optional.ofNullable(line)));
    return table;
  }

  ListTable<AccountLine, AccountLine.Column> accounts() {
    AccountListViewModel list = model.accounts();
    ListTable<AccountLine, AccountLine.Column> table =
        new ListTable<>(
            controls, em, "people.accounts.name", list.lines(), list.orderProperty(), list::order);
    ObservableValue<String> target = texts.text("people.target");
    table.addNames(
        "people.column.account",
        AccountLine.Column.NAME,
        1,
        () ->
            new TwoLineCell<>(
                line -> line.company().name(),
                this::accountDetail,
                line -> line.company().target(),
                target));
    table.addShort(
        "people.column.people",
        AccountLine.Column.PEOPLE,
        "number-column",
        NUMBER_EMS,
        line -> texts.now(Message.of("people.number", line.company().people())));
    table.addIfRoom(
        "people.column.ladder",
        AccountLine.Column.LADDER,
        "ladder-column",
        LADDER_EMS,
        this::ladder);
    table.addShort(
        "people.column.touch",
        AccountLine.Column.TOUCH,
        "day-column",
        DAY_EMS,
        line -> day(line.lastTouch()));
    table.addAct(KeyCode.ENTER, "people.act.open", line -> list.open(line.company()));
    table.addAct(KeyCode.T, "people.act.target", line -> list.toggleTarget(line.company()));
    table.addAct(
        KeyCode.M,
        "people.act.join",
        line -> list.spellingsOf(line.company()).ifPresent(list::join));
    table.addAct(
        KeyCode.D,
        "people.act.apart",
        line -> list.spellingsOf(line.company()).ifPresent(list::keepApart));
    addKind(table, KeyCode.O, "people.act.ordinary", AccountKind.ORDINARY);
    addKind(table, KeyCode.E, "people.act.employer", AccountKind.OWN_EMPLOYER);
    addKind(table, KeyCode.F, "people.act.freelance", AccountKind.FREELANCE);
    table.node().setId("account-table");
    return table;
  }

  private void addKind(
      ListTable<AccountLine, AccountLine.Column> table,
      KeyCode key,
      String textKey,
      AccountKind kind) {
    table.addAct(key, textKey, line -> model.accounts().setKind(line.company(), kind));
  }

  private String accountDetail(AccountLine line) {
    if (line.twin()) {
      return texts.now(Message.of("people.account.twin"));
    }
    if (line.company().kind() != AccountKind.ORDINARY) {
      return texts.now(AccountWords.kind(line.company().kind()));
    }
    return line.company().sector().isBlank() ? line.company().city() : line.company().sector();
  }

  private String ladder(AccountLine line) {
    return line.company().accountId().isEmpty()
        ? ""
        : texts.now(AccountWords.ladder(line.company().ladder()));
  }

  private String day(Optional<LocalDate> day) {
    return day.map(texts.language()::date).orElse("");
  }
}
