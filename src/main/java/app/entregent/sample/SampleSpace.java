package app.entregent.sample;

import app.entregent.model.account.space.CrossingState;
import app.entregent.model.account.space.WhiteSpace.Spot;
import app.entregent.model.account.space.WhiteSpaceStore;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.util.Optional;

/** What the sample's agency sells, and to whom at its accounts. */
final class SampleSpace {
  /** The grid was drawn when the proposal was prepared. */
  private static final int DRAWN_DAYS_AGO = 60;

  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final WhiteSpaceStore store = new WhiteSpaceStore();

  SampleSpace(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
  }

  void plan() {
    days.on(days.workday(DRAWN_DAYS_AGO), this::draw);
    for (Line line : SampleTable.lines("crossings", language)) {
      days.on(days.workday(line.number("days_ago")), tx -> say(tx, line));
    }
  }

  private void draw(Transaction tx) {
    for (Line line : SampleTable.lines("offerings", language)) {
      long id = store.addOffering(tx, line.text("name")).orElseThrow();
      ids.put(Kind.OFFERING, line.value("key"), id);
    }
    for (Line line : SampleTable.lines("centres", language)) {
      long account = ids.get(Kind.ACCOUNT, line.value("account"));
      long id = store.addCentre(tx, account, line.text("name")).orElseThrow();
      ids.put(Kind.CENTRE, line.value("key"), id);
      ids.find(Kind.DECISION, line.value("decision")).ifPresent(decision -> join(tx, id, decision));
    }
  }

  private void join(Transaction tx, long centre, long decision) {
    store.join(tx, centre, Optional.of(decision));
  }

  private void say(Transaction tx, Line line) {
    Spot spot =
        new Spot(
            ids.get(Kind.OFFERING, line.value("offering")),
            ids.get(Kind.CENTRE, line.value("centre")));
    store.setState(tx, spot, line.one(CrossingState.class, "state"));
    store.setNote(tx, spot, line.text("note"));
  }
}
