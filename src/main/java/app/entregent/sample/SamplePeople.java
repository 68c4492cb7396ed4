package app.entregent.sample;

import app.entregent.model.account.AccountKind;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.account.LadderStep;
import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.Origin;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonText;
import app.entregent.model.people.PersonaStore;
import app.entregent.model.people.PersonaWords;
import app.entregent.model.people.ProfileLink;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The accounts, people and personas of the sample. */
final class SamplePeople {
  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final PersonaStore personas = new PersonaStore();

  SamplePeople(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
  }

  /** Everybody is there from this day on; the accounts climb the ladder later. */
  void plan(LocalDate beginning) {
    List<Line> lines = SampleTable.lines("accounts", language);
    for (Line line : lines) {
      days.on(beginning, tx -> addAccount(tx, line));
      LadderStep step = line.one(LadderStep.class, "ladder");
      days.on(
          days.workday(line.number("ladder_days_ago")),
          tx -> accounts.setLadder(tx, ids.get(Kind.ACCOUNT, line.value("key")), step));
    }
    SampleTable.lines("people", language)
        .forEach(line -> days.on(beginning, tx -> addPerson(tx, line)));
    SampleTable.lines("personas", language)
        .forEach(line -> days.on(beginning, tx -> addPersona(tx, line)));
    SampleTable.lines("criteria", language)
        .forEach(line -> days.on(beginning, tx -> addCriterion(tx, line)));
  }

  private void addAccount(Transaction tx, Line line) {
    long id = accounts.add(tx, line.value("name"));
    ids.put(Kind.ACCOUNT, line.value("key"), id);
    accounts.setKind(tx, id, line.one(AccountKind.class, "kind"));
    accounts.setTarget(tx, id, line.yes("target"));
    accounts.setSmallFirm(tx, id, line.yes("small"));
    accounts.set(tx, id, AccountText.CITY, line.value("city"));
    accounts.set(tx, id, AccountText.WEBSITE, line.value("website"));
    accounts.set(tx, id, AccountText.SECTOR, line.text("sector"));
    accounts.set(tx, id, AccountText.NOTE, line.text("note"));
  }

  private void addPerson(Transaction tx, Line line) {
    boolean provisional = line.yes("provisional");
    long id =
        persons.add(
            tx,
            new NewPerson(
                PersonName.of(line.value("first"), line.value("last")),
                line.value("email"),
                line.value("company"),
                line.text("title"),
                provisional ? Optional.empty() : ProfileLink.of("/in/" + line.value("key")),
                line.ifNumber("connected_days_ago").map(days::day),
                provisional,
                Origin.TYPED));
    ids.put(Kind.PERSON, line.value("key"), id);
    if (!provisional) {
      persons.set(tx, id, PersonText.LOCATION, line.value("city"));
    }
    if (line.yes("self")) {
      persons.setSelf(tx, id);
    }
  }

  private void addPersona(Transaction tx, Line line) {
    long id = personas.add(tx, line.text("name"));
    ids.put(Kind.PERSONA, line.value("key"), id);
    personas.setRole(tx, id, line.value("role"));
    personas.setObjective(tx, id, line.text("objective"));
    personas.setNote(tx, id, line.text("note"));
    for (PersonaWords.Part part : PersonaWords.Part.values()) {
      personas.setWords(tx, id, part, line.text(part.name().toLowerCase(Locale.ROOT)));
    }
  }

  private void addCriterion(Transaction tx, Line line) {
    personas.addCriterion(
        tx,
        ids.get(Kind.PERSONA, line.value("persona")),
        line.one(CriterionKind.class, "kind"),
        line.text("words"),
        line.number("weight"));
  }
}
