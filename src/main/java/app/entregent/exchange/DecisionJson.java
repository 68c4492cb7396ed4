package app.entregent.exchange;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The part of the export about decisions with their seats. */
final class DecisionJson {
  private final JsonGenerator json;
  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();
  private final PersonStore persons = new PersonStore();

  DecisionJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes all decisions and says how many there are. */
  long write(Reader reader) throws IOException {
    long number = 0;
    json.writeArrayFieldStart("decisions");
    for (Account account : accounts.all(reader)) {
      for (Decision decision : decisions.ofAccount(reader, account.id())) {
        writeDecision(reader, account, decisions.map(reader, decision.id()));
        number++;
      }
    }
    json.writeEndArray();
    return number;
  }

  private void writeDecision(Reader reader, Account account, DecisionMap map) throws IOException {
    Decision decision = map.decision();
    json.writeStartObject();
    json.writeStringField("account", account.name());
    json.writeStringField("object", decision.object());
    Optional<BigDecimal> worth = decision.worth();
    if (worth.isPresent()) {
      json.writeNumberField("worth", worth.get());
    } else {
      json.writeNullField("worth");
    }
    json.writeStringField("currency", decision.currency());
    JsonExport.writeDay("expectedOn", decision.expectedOn(), json);
    json.writeStringField("stage", decision.stage().name());
    json.writeStringField("outcome", decision.outcome().name());
    json.writeStringField("outcomeReason", decision.outcomeReason());
    JsonExport.writeDay("openedOn", Optional.of(decision.openedOn()), json);
    JsonExport.writeTexts(
        "absentRoles", map.absentRoles().stream().map(Role::name).sorted().toList(), json);
    Map<Long, PersonCard> cards = persons.cards(reader, map.people());
    json.writeArrayFieldStart("seats");
    for (Seat seat : map.seats()) {
      writeSeat(seat, seat.personId().map(cards::get).map(PersonCard::name).orElse(""));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeSeat(Seat seat, String person) throws IOException {
    json.writeStartObject();
    json.writeStringField("person", person);
    JsonExport.writeTexts("roles", seat.roles().stream().map(Role::name).sorted().toList(), json);
    json.writeStringField("stance", seat.stance().name());
    json.writeStringField("desiredStance", seat.desiredStance().name());
    json.writeStringField("influence", seat.influence().name());
    json.writeStringField("pathStage", seat.pathStage().name());
    json.writeStringField("orgUnit", seat.orgUnit());
    for (SeatText text : SeatText.values()) {
      json.writeStringField(fieldName(text), seat.text(text));
    }
    writeJudgements(seat);
    json.writeArrayFieldStart("coverage");
    for (Coverage coverage : seat.coverage()) {
      json.writeStartObject();
      json.writeStringField("colleague", coverage.colleague().name());
      json.writeNumberField("strength", coverage.strength());
      json.writeNumberField("desired", coverage.desired());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The field of a text: its name as the names in JSON are written. */
  private static String fieldName(SeatText text) {
    return switch (text) {
      case GAIN -> "gain";
      case ARGUMENT -> "argument";
      case OBJECTION -> "objection";
      case WORRY -> "worry";
      case REASSURANCE -> "reassurance";
      case PROBLEM -> "problem";
      case HELPFUL_CONTENT -> "helpfulContent";
      case OPPOSITION_PLAN -> "oppositionPlan";
    };
  }

  private void writeJudgements(Seat seat) throws IOException {
    json.writeArrayFieldStart("judgements");
    for (About about : About.values()) {
      Optional<Judgement> judgement = seat.judgement(about);
      if (judgement.isPresent()) {
        json.writeStartObject();
        json.writeStringField("about", about.name());
        json.writeStringField("confidence", judgement.get().confidence().name());
        json.writeStringField("source", judgement.get().source());
        JsonExport.writeDay("judgedOn", Optional.of(judgement.get().judgedOn()), json);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }
}
