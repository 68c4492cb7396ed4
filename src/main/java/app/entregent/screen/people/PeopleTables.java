package app.entregent.screen.people;

import app.entregent.model.account.AccountKind;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;

/** The two tables of the list: everybody, and the companies they work for. */
final class PeopleTables {
  private static final double DAY_EMS = 9.5;
  private static final double NUMBER_EMS = 10;
  private static final double LADDER_EMS = 9;
  private static final double SHORT_EMS = 7.5;
  private static final double BOND_EMS = 12.5;

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

  /**
   * @param tag asks for the tags of these people
   */
  ListTable<PersonLine, PersonLine.Column> people(Consumer<List<PersonLine>> tag) {
    PersonListViewModel list = model.people();
    ListTable<PersonLine, PersonLine.Column> table =
        new ListTable<>(
            controls, em, list.lines(), list.layoutProperty(), PersonLine.USUAL, list::layOut);
    table.node().setId("people-table");
    table.node().accessibleTextProperty().bind(texts.text("people.list.name"));
    addWho(table);
    addTie(table);
    addRest(table);
    table.acts().add(KeyCode.ENTER, "people.act.open", model::open);
    table.acts().addForAll(KeyCode.G, "people.act.tag", tag);
    table.chooseMany();
    table.follow();
    table
        .node()
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> model.choose(Optional.ofNullable(line)));
    return table;
  }

  private void addWho(ListTable<PersonLine, PersonLine.Column> table) {
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
        "people.column.company", PersonLine.Column.COMPANY, "company-column", 0.4, this::company);
    table.addTexts(
        "people.column.place",
        PersonLine.Column.PLACE,
        "company-column",
        0.3,
        line -> line.person().location());
    table.addIfRoom(
        "people.column.connected",
        PersonLine.Column.CONNECTED,
        "day-column",
        DAY_EMS,
        line -> day(line.person().connectedOn()));
  }

  private void addTie(ListTable<PersonLine, PersonLine.Column> table) {
    table.addShort(
        "people.column.touch",
        PersonLine.Column.TOUCH,
        "day-column",
        DAY_EMS,
        line -> day(line.traits().lastTouch()));
    table.addShort(
        "people.column.bond",
        PersonLine.Column.BOND,
        "day-column",
        BOND_EMS,
        line -> texts.now(Message.of("people.bond." + line.traits().bond().level())));
    table.addShort(
        "people.column.warmth",
        PersonLine.Column.WARMTH,
        "day-column",
        SHORT_EMS,
        line ->
            texts.now(
                Message.of(
                    "people.warmth.chip."
                        + line.traits().warmth().name().toLowerCase(Locale.ROOT))));
  }

  private void addRest(ListTable<PersonLine, PersonLine.Column> table) {
    table.addTexts("people.column.fit", PersonLine.Column.FIT, "company-column", 0.35, this::fit);
    table.addTexts(
        "people.column.tags", PersonLine.Column.TAGS, "company-column", 0.3, FacetWords::tags);
    table.addShort(
        "people.column.step", PersonLine.Column.STEP, "ladder-column", LADDER_EMS, this::step);
    table.addTexts("people.column.job", PersonLine.Column.JOB, "company-column", 0.35, this::job);
    table.addShort(
        "people.column.source",
        PersonLine.Column.SOURCE,
        "day-column",
        SHORT_EMS,
        line ->
            texts.now(
                Message.of(
                    "people.facet.source."
                        + line.person().origin().name().toLowerCase(Locale.ROOT))));
  }

  /** Somebody may work for several companies at once. */
  private String company(PersonLine line) {
    int others = line.person().alsoAt().size();
    return others == 0
        ? line.person().company()
        : texts.now(Message.of("people.company.more", line.person().company(), others));
  }

  private String fit(PersonLine line) {
    return line.traits()
        .fits()
        .best(model.people().filterProperty().get().of(Facet.FIT))
        .filter(best -> best.percent() > 0)
        .map(
            best ->
                texts.now(Message.of("people.fit.short", best.percent(), best.persona().name())))
        .orElse("");
  }

  private String step(PersonLine line) {
    return line.traits()
        .account()
        .map(account -> texts.now(AccountWords.ladder(account.ladder())))
        .orElse("");
  }

  private String job(PersonLine line) {
    return line.person()
        .jobChange()
        .map(change -> texts.now(Message.of("people.job.short", change.from(), change.on())))
        .orElse("");
  }

  ListTable<AccountLine, AccountLine.Column> accounts() {
    AccountListViewModel list = model.accounts();
    ListTable<AccountLine, AccountLine.Column> table =
        new ListTable<>(
            controls, em, list.lines(), list.layoutProperty(), AccountLine.USUAL, list::layOut);
    table.node().accessibleTextProperty().bind(texts.text("people.accounts.name"));
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
    new AccountColumns(texts).addTo(table);
    table.acts().add(KeyCode.ENTER, "people.act.open", line -> list.open(line.company()));
    table.acts().add(KeyCode.T, "people.act.target", line -> list.toggleTarget(line.company()));
    table
        .acts()
        .add(
            KeyCode.M,
            "people.act.join",
            line -> list.spellingsOf(line.company()).ifPresent(list::join));
    table
        .acts()
        .add(
            KeyCode.D,
            "people.act.apart",
            line -> list.spellingsOf(line.company()).ifPresent(list::keepApart));
    addKind(table, KeyCode.O, "people.act.ordinary", AccountKind.ORDINARY);
    addKind(table, KeyCode.E, "people.act.employer", AccountKind.OWN_EMPLOYER);
    addKind(table, KeyCode.F, "people.act.freelance", AccountKind.FREELANCE);
    table.node().setId("account-table");
    table.follow();
    return table;
  }

  private void addKind(
      ListTable<AccountLine, AccountLine.Column> table,
      KeyCode key,
      String textKey,
      AccountKind kind) {
    table.acts().add(key, textKey, line -> model.accounts().setKind(line.company(), kind));
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
