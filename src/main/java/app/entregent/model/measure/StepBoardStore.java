package app.entregent.model.measure;

import static app.entregent.workspace.schema.Tables.BOND_JUDGEMENT;
import static app.entregent.workspace.schema.Tables.BRAND_ITEM;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PROFILE_FACT;
import static app.entregent.workspace.schema.Tables.SEAT;

import app.entregent.model.brand.BrandProgress;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.decision.Outcome;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the board of an account. */
public final class StepBoardStore {
  /** Every table whose rows may change a board. */
  public static final Set<Topic> TOPICS =
      Stream.of(BOND_JUDGEMENT, BRAND_ITEM, CONVERSATION, DECISION, PARTICIPANT, PROFILE_FACT, SEAT)
          .map(Topic::of)
          .collect(Collectors.toUnmodifiableSet());

  private final BrandStore brand;
  private final TouchStore touches;
  private final BondStore bonds;

  public StepBoardStore(BrandStore brand, TouchStore touches, BondStore bonds) {
    this.brand = brand;
    this.touches = touches;
    this.bonds = bonds;
  }

  public StepBoard board(Reader reader, long accountId, LocalDate today) {
    List<Long> seats =
        reader
            .sql()
            .select(SEAT.PERSON_ID)
            .from(SEAT)
            .join(DECISION)
            .on(DECISION.ID.eq(SEAT.DECISION_ID))
            .where(DECISION.ACCOUNT_ID.eq(accountId))
            .and(DECISION.OUTCOME.eq(Outcome.OPEN.name()))
            .fetch(SEAT.PERSON_ID);
    int named = (int) seats.stream().filter(Objects::nonNull).count();
    Set<Long> people = seats.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    int firm =
        (int)
            bonds.bonds(reader, people, today).values().stream()
                .filter(bond -> bond.level() >= StepBoard.FIRM_BOND)
                .count();
    BrandProgress checklist = BrandProgress.of(brand.items(reader));
    return new StepBoard(
        List.of(
            new StepBoard.Line(Step.BRAND, checklist.done(), checklist.concerned()),
            new StepBoard.Line(Step.PEOPLE, named, seats.size()),
            new StepBoard.Line(
                Step.EXCHANGE, touches.lastTwoWay(reader, people).size(), people.size()),
            new StepBoard.Line(Step.RELATIONSHIPS, firm, people.size())));
  }
}
