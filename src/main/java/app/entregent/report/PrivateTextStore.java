package app.entregent.report;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_RATING;
import static app.entregent.workspace.schema.Tables.ACCOUNT_STRATEGY;
import static app.entregent.workspace.schema.Tables.ACCOUNT_WORD;
import static app.entregent.workspace.schema.Tables.ATTACHMENT;
import static app.entregent.workspace.schema.Tables.BOND_JUDGEMENT;
import static app.entregent.workspace.schema.Tables.CLIENT_WORD;
import static app.entregent.workspace.schema.Tables.CLUE;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.CROSSING;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.FAVOUR;
import static app.entregent.workspace.schema.Tables.IMPORTANT_DATE;
import static app.entregent.workspace.schema.Tables.INTRODUCTION;
import static app.entregent.workspace.schema.Tables.JUDGEMENT;
import static app.entregent.workspace.schema.Tables.LADDER_MOVE;
import static app.entregent.workspace.schema.Tables.LOYALTY_ACTION;
import static app.entregent.workspace.schema.Tables.NEED;
import static app.entregent.workspace.schema.Tables.NETWORK_WORD;
import static app.entregent.workspace.schema.Tables.NEXT_ACTION;
import static app.entregent.workspace.schema.Tables.OBJECTION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PERSON_INTEREST;
import static app.entregent.workspace.schema.Tables.PROCESS_STEP;
import static app.entregent.workspace.schema.Tables.QUESTION;
import static app.entregent.workspace.schema.Tables.RIVAL;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.SERVICE_CONTACT;
import static app.entregent.workspace.schema.Tables.SHARED_CONTENT;
import static app.entregent.workspace.schema.Tables.STAGE_MOVE;
import static app.entregent.workspace.schema.Tables.TIE;
import static app.entregent.workspace.schema.Tables.TIE_RATING;

import app.entregent.model.decision.DecisionMap;
import app.entregent.workspace.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * The private texts that have to do with a map, so that a discreet file can be searched for them.
 * Of the tables of the map itself every text is private but those named here; so a column that is
 * added later is private at once.
 */
final class PrivateTextStore {
  private static final Set<Field<?>> SHOWN =
      Set.of(DECISION.OBJECT, SEAT.ORG_UNIT, PROCESS_STEP.NAME);

  List<String> of(Reader reader, DecisionMap map) {
    long decision = map.decision().id();
    long account = map.decision().accountId();
    Set<Long> people = map.people();
    List<Long> seats = map.seats().stream().map(seat -> seat.id()).toList();
    List<String> texts = new ArrayList<>();
    add(texts, reader, DECISION, DECISION.ID.eq(decision));
    add(texts, reader, SEAT, SEAT.DECISION_ID.eq(decision));
    add(texts, reader, TIE, TIE.DECISION_ID.eq(decision));
    add(texts, reader, RIVAL, RIVAL.DECISION_ID.eq(decision));
    add(texts, reader, PROCESS_STEP, PROCESS_STEP.DECISION_ID.eq(decision));
    add(texts, reader, JUDGEMENT, JUDGEMENT.SEAT_ID.in(seats));
    add(texts, reader, PERSON.NOTE, PERSON.ID.in(people));
    add(texts, reader, ACCOUNT.NOTE, ACCOUNT.ID.eq(account));
    add(texts, reader, NEED.WORDS, NEED.ACCOUNT_ID.eq(account).or(NEED.PERSON_ID.in(people)));
    add(texts, reader, NEED.THEIR_WORDS, NEED.ACCOUNT_ID.eq(account).or(NEED.PERSON_ID.in(people)));
    Condition clues = CLUE.ACCOUNT_ID.eq(account).or(CLUE.PERSON_ID.in(people));
    add(texts, reader, CLUE.WORDS, clues);
    add(texts, reader, CLUE.NEED, clues);
    add(texts, reader, CLUE.ABOUT, clues);
    add(texts, reader, CLUE.SOURCE, clues);
    add(
        texts,
        reader,
        NEXT_ACTION.WORDS,
        NEXT_ACTION.ACCOUNT_ID.eq(account).or(NEXT_ACTION.PERSON_ID.in(people)));
    add(texts, reader, LADDER_MOVE.REASON, LADDER_MOVE.ACCOUNT_ID.eq(account));
    add(texts, reader, ACCOUNT.NOT_PURSUED_REASON, ACCOUNT.ID.eq(account));
    add(texts, reader, STAGE_MOVE.PROOF, STAGE_MOVE.DECISION_ID.eq(decision));
    add(
        texts,
        reader,
        IMPORTANT_DATE.WORDS,
        IMPORTANT_DATE.ACCOUNT_ID.eq(account).or(IMPORTANT_DATE.PERSON_ID.in(people)));
    add(texts, reader, BOND_JUDGEMENT.REASON, BOND_JUDGEMENT.PERSON_ID.in(people));
    add(texts, reader, ACCOUNT_RATING.NOTE, ACCOUNT_RATING.ACCOUNT_ID.eq(account));
    add(texts, reader, NETWORK_WORD.REASON, NETWORK_WORD.ACCOUNT_ID.eq(account));
    add(texts, reader, PERSON_INTEREST.WORDS, PERSON_INTEREST.PERSON_ID.in(people));
    add(texts, reader, PERSON_INTEREST.SOURCE, PERSON_INTEREST.PERSON_ID.in(people));
    add(texts, reader, FAVOUR.WORDS, FAVOUR.PERSON_ID.in(people));
    add(texts, reader, INTRODUCTION.WORDS, INTRODUCTION.TO_PERSON_ID.in(people));
    add(texts, reader, INTRODUCTION.WORDS_FR, INTRODUCTION.TO_PERSON_ID.in(people));
    add(texts, reader, INTRODUCTION.PURPOSE, INTRODUCTION.TO_PERSON_ID.in(people));
    add(texts, reader, INTRODUCTION.NOTE, INTRODUCTION.TO_PERSON_ID.in(people));
    add(texts, reader, TIE_RATING.REASON, TIE_RATING.PERSON_ID.in(people));
    add(texts, reader, ACCOUNT_WORD.MEANING, ACCOUNT_WORD.ACCOUNT_ID.eq(account));
    add(texts, reader, CLIENT_WORD.USED_FOR, CLIENT_WORD.ACCOUNT_ID.eq(account));
    add(texts, reader, SERVICE_CONTACT.NOTE, SERVICE_CONTACT.ACCOUNT_ID.eq(account));
    add(texts, reader, LOYALTY_ACTION.WORDS, LOYALTY_ACTION.ACCOUNT_ID.eq(account));
    add(texts, reader, CROSSING.NOTE, CROSSING.ACCOUNT_ID.eq(account));
    add(texts, reader, ACCOUNT_STRATEGY.REASON, ACCOUNT_STRATEGY.ACCOUNT_ID.eq(account));
    add(texts, reader, OBJECTION.WORDS, OBJECTION.PERSON_ID.in(people));
    add(texts, reader, QUESTION.WORDS, QUESTION.PERSON_ID.in(people));
    Condition talks =
        CONVERSATION
            .ACCOUNT_ID
            .eq(account)
            .or(
                CONVERSATION.ID.in(
                    reader
                        .sql()
                        .select(PARTICIPANT.CONVERSATION_ID)
                        .from(PARTICIPANT)
                        .where(PARTICIPANT.PERSON_ID.in(people))));
    add(texts, reader, CONVERSATION.SUMMARY, talks);
    add(texts, reader, CONVERSATION.GOAL, talks);
    add(texts, reader, CONVERSATION.ASKED, talks);
    var ids = reader.sql().select(CONVERSATION.ID).from(CONVERSATION).where(talks);
    add(texts, reader, SHARED_CONTENT.TITLE, SHARED_CONTENT.CONVERSATION_ID.in(ids));
    add(texts, reader, ATTACHMENT.NAME, ATTACHMENT.CONVERSATION_ID.in(ids));
    return texts;
  }

  private static void add(List<String> texts, Reader reader, Table<?> table, Condition which) {
    reader
        .sql()
        .selectFrom(table)
        .where(which)
        .forEach(
            row -> {
              for (Field<?> field : table.fields()) {
                if (field.getType() == String.class
                    && !SHOWN.contains(field)
                    && row.get(field) instanceof String text) {
                  texts.add(text);
                }
              }
            });
  }

  private static void add(
      List<String> texts, Reader reader, TableField<?, String> field, Condition which) {
    Table<?> table = field.getTable();
    if (table != null) {
      texts.addAll(reader.sql().select(field).from(table).where(which).fetch(field));
    }
  }
}
