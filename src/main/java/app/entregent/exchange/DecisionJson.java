package app.entregent.exchange;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.ProcessStep;
import app.entregent.model.decision.ProcessStore;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.RivalStore;
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
  private final ProcessStore process = new ProcessStore();
  private final RivalStore rivals = new RivalStore();
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
    json.writeStringField("occasion", decision.occasion());
    json.writeStringField("buyerStep", decision.buyerStep().name());
    JsonExport.writeDay("openedOn", Optional.of(decision.openedOn()), json);
    JsonExport.writeTexts(
        "absentRoles", map.absentRoles().stream().map(Role::name).sorted().toList(), json);
    Map<Long, PersonCard> cards = persons.cards(reader, map.people());
    json.writeArrayFieldStart("seats");
    for (Seat seat : map.seats()) {
      writeSeat(seat, name(seat, cards));
    }
    json.writeEndArray();
    writeSteps(reader, map, cards);
    writeRivals(reader, decision.id());
    json.writeEndObject();
  }

  private static String name(Seat seat, Map<Long, PersonCard> cards) {
    return seat.personId().map(cards::get).map(PersonCard::name).orElse("");
  }

  private void writeSteps(Reader reader, DecisionMap map, Map<Long, PersonCard> cards)
      throws IOException {
    json.writeArrayFieldStart("steps");
    for (ProcessStep step : process.ofDecision(reader, map.decision().id())) {
      json.writeStartObject();
      json.writeStringField("name", step.name());
      JsonExport.writeDay("expectedOn", step.expectedOn(), json);
      JsonExport.writeDay("doneOn", step.doneOn(), json);
      json.writeStringField("proof", step.proof());
      JsonExport.writeTexts(
          "actors",
          map.seats().stream()
              .filter(seat -> step.actors().contains(seat.id()))
              .map(seat -> name(seat, cards))
              .toList(),
          json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeRivals(Reader reader, long decisionId) throws IOException {
    json.writeArrayFieldStart("rivals");
    for (Rival rival : rivals.ofDecision(reader, decisionId)) {
      json.writeStartObject();
      json.writeStringField("kind", rival.kind().name());
      json.writeStringField("name", rival.name());
      json.writeStringField("strength", rival.strength());
      json.writeStringField("answer", rival.answer());
      json.writeEndObject();
    }
    json.writeEndArray();
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
