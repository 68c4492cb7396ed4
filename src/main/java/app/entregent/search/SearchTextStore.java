package app.entregent.search;

import static app.entregent.workspace.schema.Tables.ABSENT_ROLE;
import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_AMOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_RATING;
import static app.entregent.workspace.schema.Tables.ACCOUNT_STRATEGY;
import static app.entregent.workspace.schema.Tables.ACCOUNT_WORD;
import static app.entregent.workspace.schema.Tables.AGENDA_ITEM;
import static app.entregent.workspace.schema.Tables.AGENDA_MARK;
import static app.entregent.workspace.schema.Tables.ATTACHMENT;
import static app.entregent.workspace.schema.Tables.BOND_JUDGEMENT;
import static app.entregent.workspace.schema.Tables.BRAND_ACT;
import static app.entregent.workspace.schema.Tables.BRAND_ITEM;
import static app.entregent.workspace.schema.Tables.BRAND_MOVE;
import static app.entregent.workspace.schema.Tables.BRAND_READING;
import static app.entregent.workspace.schema.Tables.BRAND_VERSION;
import static app.entregent.workspace.schema.Tables.BUYING_CENTRE;
import static app.entregent.workspace.schema.Tables.CADENCE;
import static app.entregent.workspace.schema.Tables.CAMPAIGN;
import static app.entregent.workspace.schema.Tables.CAMPAIGN_PART;
import static app.entregent.workspace.schema.Tables.CAMPAIGN_SKIP;
import static app.entregent.workspace.schema.Tables.CHANGE;
import static app.entregent.workspace.schema.Tables.CLIENT_WORD;
import static app.entregent.workspace.schema.Tables.CLUE;
import static app.entregent.workspace.schema.Tables.COLLEAGUE;
import static app.entregent.workspace.schema.Tables.COMPANY;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.COUNTER;
import static app.entregent.workspace.schema.Tables.CROSSING;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.ENDORSEMENT;
import static app.entregent.workspace.schema.Tables.ENTRY;
import static app.entregent.workspace.schema.Tables.FAVOUR;
import static app.entregent.workspace.schema.Tables.GAP_PLAN;
import static app.entregent.workspace.schema.Tables.GOAL;
import static app.entregent.workspace.schema.Tables.IMPORTANT_DATE;
import static app.entregent.workspace.schema.Tables.INTRODUCTION;
import static app.entregent.workspace.schema.Tables.INTRODUCTION_STEP;
import static app.entregent.workspace.schema.Tables.INVITATION;
import static app.entregent.workspace.schema.Tables.JUDGEMENT;
import static app.entregent.workspace.schema.Tables.KEY_CRITERION;
import static app.entregent.workspace.schema.Tables.KEY_GRADE;
import static app.entregent.workspace.schema.Tables.KPI_FIGURE;
import static app.entregent.workspace.schema.Tables.KPI_SPAN;
import static app.entregent.workspace.schema.Tables.LADDER_MOVE;
import static app.entregent.workspace.schema.Tables.LIST_VIEW;
import static app.entregent.workspace.schema.Tables.LOYALTY_ACTION;
import static app.entregent.workspace.schema.Tables.LOYALTY_ANSWER;
import static app.entregent.workspace.schema.Tables.MESSAGE;
import static app.entregent.workspace.schema.Tables.NEED;
import static app.entregent.workspace.schema.Tables.NETWORK_WORD;
import static app.entregent.workspace.schema.Tables.NEXT_ACTION;
import static app.entregent.workspace.schema.Tables.OBJECTION;
import static app.entregent.workspace.schema.Tables.OFFERING;
import static app.entregent.workspace.schema.Tables.OWN_KPI;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PASSAGE_EFFORT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PERSONA;
import static app.entregent.workspace.schema.Tables.PERSONA_CRITERION;
import static app.entregent.workspace.schema.Tables.PERSON_INTEREST;
import static app.entregent.workspace.schema.Tables.PIECE;
import static app.entregent.workspace.schema.Tables.PIECE_BRIEF;
import static app.entregent.workspace.schema.Tables.PIECE_FILE;
import static app.entregent.workspace.schema.Tables.PIECE_RECEPTION;
import static app.entregent.workspace.schema.Tables.PIECE_SHEET;
import static app.entregent.workspace.schema.Tables.PIECE_VERSION;
import static app.entregent.workspace.schema.Tables.POST;
import static app.entregent.workspace.schema.Tables.PROCESS_STEP;
import static app.entregent.workspace.schema.Tables.PROFILE_FACT;
import static app.entregent.workspace.schema.Tables.PROFILE_FACT_PAST;
import static app.entregent.workspace.schema.Tables.PROPOSAL_ANSWER;
import static app.entregent.workspace.schema.Tables.QUESTION;
import static app.entregent.workspace.schema.Tables.RECOMMENDATION;
import static app.entregent.workspace.schema.Tables.RIVAL;
import static app.entregent.workspace.schema.Tables.SATISFACTION_ELEMENT;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.SEAT_ROLE;
import static app.entregent.workspace.schema.Tables.SECTOR_PROMISE;
import static app.entregent.workspace.schema.Tables.SENSITIVE_FACT;
import static app.entregent.workspace.schema.Tables.SERVICE_CONTACT;
import static app.entregent.workspace.schema.Tables.SET_ASIDE;
import static app.entregent.workspace.schema.Tables.SHARED_CONTENT;
import static app.entregent.workspace.schema.Tables.SIGNAL_RULE;
import static app.entregent.workspace.schema.Tables.SKILL;
import static app.entregent.workspace.schema.Tables.SNAPSHOT;
import static app.entregent.workspace.schema.Tables.STAGE_CLOCK;
import static app.entregent.workspace.schema.Tables.STAGE_MOVE;
import static app.entregent.workspace.schema.Tables.STEP_PLAN;
import static app.entregent.workspace.schema.Tables.TAG;
import static app.entregent.workspace.schema.Tables.TIE;
import static app.entregent.workspace.schema.Tables.TIE_RATING;
import static app.entregent.workspace.schema.Tables.WEEK;
import static app.entregent.workspace.schema.Tables.WORKSHOP;
import static app.entregent.workspace.schema.Tables.WORKSHOP_GUEST;
import static app.entregent.workspace.schema.Tables.WORKSHOP_NOTE;
import static app.entregent.workspace.schema.Tables.WORKSHOP_OPINION;
import static app.entregent.workspace.schema.Tables.WORKSHOP_QUESTION;

import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * The one list of what is searched: each column that holds words of the seller, of somebody else or
 * of an archive. A column of text that is not searched is named here too; a test holds the list to
 * the tables.
 */
final class SearchTextStore {
  /** What a column of numbers refers to. */
  enum Ref {
    PERSON,
    ACCOUNT,
    CONVERSATION,
    DECISION,
    SEAT
  }

  /**
   * A table of which each row is searched.
   *
   * @param texts what is read, in this order
   * @param refs which of its columns say whom it is about
   */
  record Source(
      Table<?> table,
      SearchKind kind,
      List<TableField<?, String>> texts,
      Map<TableField<?, Long>, Ref> refs,
      Optional<TableField<?, LocalDate>> day) {
    private Source with(TableField<?, Long> column, Ref ref) {
      Map<TableField<?, Long>, Ref> more =
          Stream.concat(refs.entrySet().stream(), Stream.of(Map.entry(column, ref)))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      return new Source(table, kind, texts, more, day);
    }

    Source person(TableField<?, Long> column) {
      return with(column, Ref.PERSON);
    }

    Source account(TableField<?, Long> column) {
      return with(column, Ref.ACCOUNT);
    }

    Source talk(TableField<?, Long> column) {
      return with(column, Ref.CONVERSATION);
    }

    Source decision(TableField<?, Long> column) {
      return with(column, Ref.DECISION);
    }

    Source seat(TableField<?, Long> column) {
      return with(column, Ref.SEAT);
    }

    Source on(TableField<?, LocalDate> column) {
      return new Source(table, kind, texts, refs, Optional.of(column));
    }

    String name() {
      return Topic.of(table).name();
    }
  }

  /** Names of people, posts, companies and tags are read with the person. */
  static final List<TableField<?, String>> WITH_PERSON =
      List.of(PERSON.FIRST_NAME, PERSON.LAST_NAME, POST.TITLE, POST.PLACE, COMPANY.NAME, TAG.NAME);

  static final List<Source> SOURCES =
      List.of(
          of(
                  SearchKind.PERSON,
                  PERSON.HEADLINE,
                  PERSON.LOCATION,
                  PERSON.EMAIL,
                  PERSON.PHONE,
                  PERSON.NOTE)
              .person(PERSON.ID),
          of(
                  SearchKind.ACCOUNT,
                  ACCOUNT.NAME,
                  ACCOUNT.SECTOR,
                  ACCOUNT.CITY,
                  ACCOUNT.WEBSITE,
                  ACCOUNT.NOTE,
                  ACCOUNT.NOT_PURSUED_REASON,
                  ACCOUNT.SEGMENTS,
                  ACCOUNT.DISTRIBUTOR)
              .account(ACCOUNT.ID),
          of(SearchKind.ACCOUNT, ACCOUNT_RATING.NOTE)
              .account(ACCOUNT_RATING.ACCOUNT_ID)
              .on(ACCOUNT_RATING.RATED_ON),
          of(SearchKind.ACCOUNT, SATISFACTION_ELEMENT.NAME)
              .account(SATISFACTION_ELEMENT.ACCOUNT_ID),
          of(SearchKind.ACCOUNT, BUYING_CENTRE.NAME).account(BUYING_CENTRE.ACCOUNT_ID),
          of(SearchKind.ACCOUNT, CROSSING.NOTE).account(CROSSING.ACCOUNT_ID).on(CROSSING.SAID_ON),
          of(SearchKind.ACCOUNT, LADDER_MOVE.REASON)
              .account(LADDER_MOVE.ACCOUNT_ID)
              .on(LADDER_MOVE.MOVED_ON),
          of(
                  SearchKind.TALK,
                  CONVERSATION.SUMMARY,
                  CONVERSATION.GOAL,
                  CONVERSATION.PLACE,
                  CONVERSATION.ASKED)
              .talk(CONVERSATION.ID),
          of(SearchKind.TALK, SHARED_CONTENT.TITLE).talk(SHARED_CONTENT.CONVERSATION_ID),
          of(SearchKind.TALK, ATTACHMENT.NAME).talk(ATTACHMENT.CONVERSATION_ID),
          of(SearchKind.MESSAGE, MESSAGE.SUBJECT, MESSAGE.TEXT)
              .person(MESSAGE.SENDER_ID)
              .talk(MESSAGE.CONVERSATION_ID),
          of(SearchKind.MESSAGE, INVITATION.TEXT)
              .person(INVITATION.PERSON_ID)
              .on(INVITATION.SENT_ON),
          of(SearchKind.NEED, NEED.WORDS, NEED.THEIR_WORDS)
              .person(NEED.PERSON_ID)
              .account(NEED.ACCOUNT_ID)
              .talk(NEED.CONVERSATION_ID)
              .on(NEED.HEARD_ON),
          of(SearchKind.OBJECTION, OBJECTION.WORDS)
              .person(OBJECTION.PERSON_ID)
              .talk(OBJECTION.CONVERSATION_ID),
          of(SearchKind.QUESTION, QUESTION.WORDS)
              .person(QUESTION.PERSON_ID)
              .talk(QUESTION.CONVERSATION_ID),
          of(SearchKind.ACTION, NEXT_ACTION.WORDS)
              .person(NEXT_ACTION.PERSON_ID)
              .account(NEXT_ACTION.ACCOUNT_ID)
              .on(NEXT_ACTION.ADDED_ON),
          of(SearchKind.ACTION, IMPORTANT_DATE.WORDS)
              .person(IMPORTANT_DATE.PERSON_ID)
              .account(IMPORTANT_DATE.ACCOUNT_ID)
              .on(IMPORTANT_DATE.ON_DAY),
          of(SearchKind.PERSON, BOND_JUDGEMENT.REASON)
              .person(BOND_JUDGEMENT.PERSON_ID)
              .on(BOND_JUDGEMENT.JUDGED_ON),
          of(SearchKind.PERSON, PERSON_INTEREST.WORDS, PERSON_INTEREST.SOURCE)
              .person(PERSON_INTEREST.PERSON_ID)
              .on(PERSON_INTEREST.SEEN_ON),
          of(SearchKind.PERSON, NETWORK_WORD.REASON)
              .person(NETWORK_WORD.PERSON_ID)
              .on(NETWORK_WORD.SAID_ON),
          of(SearchKind.MAP, DECISION.OBJECT, DECISION.OCCASION, DECISION.OUTCOME_REASON)
              .decision(DECISION.ID),
          of(
                  SearchKind.MAP,
                  SEAT.GAIN,
                  SEAT.ARGUMENT,
                  SEAT.WORRY,
                  SEAT.REASSURANCE,
                  SEAT.OBJECTION,
                  SEAT.OPPOSITION_PLAN,
                  SEAT.PROBLEM,
                  SEAT.HELPFUL_CONTENT,
                  SEAT.ORG_UNIT)
              .seat(SEAT.ID),
          of(SearchKind.MAP, TIE.MOTIVE).seat(TIE.FROM_SEAT_ID).seat(TIE.TO_SEAT_ID),
          of(SearchKind.MAP, RIVAL.NAME, RIVAL.STRENGTH, RIVAL.ANSWER).decision(RIVAL.DECISION_ID),
          of(SearchKind.MAP, PROCESS_STEP.NAME, PROCESS_STEP.PROOF)
              .decision(PROCESS_STEP.DECISION_ID),
          of(SearchKind.MAP, STAGE_MOVE.PROOF)
              .decision(STAGE_MOVE.DECISION_ID)
              .on(STAGE_MOVE.MOVED_ON),
          of(SearchKind.MAP, JUDGEMENT.SOURCE).seat(JUDGEMENT.SEAT_ID).on(JUDGEMENT.JUDGED_ON),
          of(SearchKind.MAP, COLLEAGUE.NAME, COLLEAGUE.EXPERTISE),
          of(SearchKind.MAP, SNAPSHOT.NAME).decision(SNAPSHOT.DECISION_ID),
          of(
                  SearchKind.FAVOUR,
                  INTRODUCTION.WORDS,
                  INTRODUCTION.WORDS_FR,
                  INTRODUCTION.PURPOSE,
                  INTRODUCTION.NOTE)
              .person(INTRODUCTION.TO_PERSON_ID)
              .on(INTRODUCTION.STATE_SINCE),
          of(SearchKind.FAVOUR, TIE_RATING.REASON)
              .person(TIE_RATING.PERSON_ID)
              .on(TIE_RATING.SAID_ON),
          of(SearchKind.FAVOUR, ACCOUNT_WORD.WORD, ACCOUNT_WORD.MEANING)
              .account(ACCOUNT_WORD.ACCOUNT_ID)
              .on(ACCOUNT_WORD.HEARD_ON),
          of(SearchKind.FAVOUR, SERVICE_CONTACT.NAME, SERVICE_CONTACT.NOTE)
              .account(SERVICE_CONTACT.ACCOUNT_ID),
          of(SearchKind.FAVOUR, CLIENT_WORD.WHO, CLIENT_WORD.USED_FOR)
              .account(CLIENT_WORD.ACCOUNT_ID)
              .on(CLIENT_WORD.STATE_ON),
          of(SearchKind.FAVOUR, LOYALTY_ACTION.WORDS)
              .account(LOYALTY_ACTION.ACCOUNT_ID)
              .on(LOYALTY_ACTION.SAID_ON),
          of(SearchKind.FAVOUR, ACCOUNT_STRATEGY.REASON)
              .account(ACCOUNT_STRATEGY.ACCOUNT_ID)
              .on(ACCOUNT_STRATEGY.CHOSEN_ON),
          of(SearchKind.FAVOUR, FAVOUR.WORDS).person(FAVOUR.PERSON_ID).on(FAVOUR.DONE_ON),
          of(
              SearchKind.BRAND,
              BRAND_ITEM.OWN_TITLE,
              BRAND_ITEM.PROOF,
              BRAND_ITEM.NOTE,
              BRAND_ITEM.NOTE_FR),
          of(SearchKind.BRAND, BRAND_VERSION.TEXT).on(BRAND_VERSION.WRITTEN_ON),
          of(SearchKind.BRAND, PROFILE_FACT.TEXT_SEEN).on(PROFILE_FACT.SEEN_ON),
          of(SearchKind.BRAND, PROFILE_FACT_PAST.TEXT_SEEN).on(PROFILE_FACT_PAST.SEEN_ON),
          of(SearchKind.BRAND, RECOMMENDATION.TEXT)
              .person(RECOMMENDATION.PERSON_ID)
              .on(RECOMMENDATION.WRITTEN_ON),
          of(SearchKind.BRAND, ENDORSEMENT.SKILL)
              .person(ENDORSEMENT.PERSON_ID)
              .on(ENDORSEMENT.GIVEN_ON),
          of(SearchKind.BRAND, SKILL.NAME),
          of(SearchKind.PIECE, WEEK.OBJECTIVE).on(WEEK.MONDAY),
          of(SearchKind.PIECE, PIECE.SUBJECT, PIECE.TEXT, PIECE.TEXT_FR).on(PIECE.PLANNED_ON),
          of(
              SearchKind.PIECE,
              PIECE_BRIEF.SPEAKER,
              PIECE_BRIEF.MATTER,
              PIECE_BRIEF.AUDIENCE,
              PIECE_BRIEF.PURPOSE,
              PIECE_BRIEF.MEANS),
          of(SearchKind.PIECE, PIECE_SHEET.NEED, PIECE_SHEET.READY_REASON).on(PIECE_SHEET.READY_ON),
          of(SearchKind.PIECE, PIECE_VERSION.TEXT).on(PIECE_VERSION.WRITTEN_ON),
          of(SearchKind.PIECE, PIECE_FILE.NAME).on(PIECE_FILE.ADDED_ON),
          of(SearchKind.PIECE, PIECE_RECEPTION.NAME)
              .person(PIECE_RECEPTION.PERSON_ID)
              .on(PIECE_RECEPTION.RECEIVED_ON),
          of(
                  SearchKind.CAMPAIGN,
                  CAMPAIGN.NAME,
                  CAMPAIGN.OBJECTIVE,
                  CAMPAIGN.SECTOR,
                  CAMPAIGN.ZONE,
                  CAMPAIGN.SEGMENT)
              .on(CAMPAIGN.BEGUN_ON),
          of(SearchKind.CAMPAIGN, CAMPAIGN_SKIP.REASON).on(CAMPAIGN_SKIP.SKIPPED_ON),
          of(SearchKind.CAMPAIGN, GOAL.WORDS).on(GOAL.BEGUN_ON),
          of(SearchKind.CAMPAIGN, OWN_KPI.NAME).on(OWN_KPI.ADDED_ON),
          of(SearchKind.WORKSHOP, WORKSHOP.TITLE, WORKSHOP.PURPOSE).on(WORKSHOP.HELD_ON),
          of(SearchKind.WORKSHOP, WORKSHOP_GUEST.NAME, WORKSHOP_GUEST.EXPERTISE)
              .person(WORKSHOP_GUEST.PERSON_ID),
          of(SearchKind.WORKSHOP, AGENDA_ITEM.TITLE),
          of(SearchKind.WORKSHOP, WORKSHOP_NOTE.WORDS),
          of(SearchKind.WORKSHOP, WORKSHOP_OPINION.REASON),
          of(SearchKind.CLUE, CLUE.WORDS, CLUE.NEED, CLUE.SAID_BY, CLUE.SOURCE, CLUE.ABOUT)
              .person(CLUE.PERSON_ID)
              .account(CLUE.ACCOUNT_ID)
              .on(CLUE.HEARD_ON),
          of(
              SearchKind.PERSONA,
              PERSONA.NAME,
              PERSONA.OBJECTIVE,
              PERSONA.NOTE,
              PERSONA.NEEDS,
              PERSONA.WORRIES,
              PERSONA.WORDS_USED,
              PERSONA.CONTENT_AWARENESS,
              PERSONA.CONTENT_OPTIONS,
              PERSONA.CONTENT_EVALUATION,
              PERSONA.CONTENT_PURCHASE),
          of(SearchKind.PERSONA, PERSONA_CRITERION.WORDS));

  /** Codes, days, keys and what the program keeps for itself: nobody wrote them to be found. */
  static final Set<Field<String>> LEFT_OUT =
      Set.of(
          ABSENT_ROLE.ROLE,
          ACCOUNT.KIND,
          ACCOUNT.LADDER,
          ACCOUNT.SIZE_CLASS,
          ACCOUNT.BUYING,
          ACCOUNT_AMOUNT.KIND,
          ACCOUNT_RATING.ABOUT,
          KEY_CRITERION.KIND,
          KEY_CRITERION.NAME,
          KEY_GRADE.KIND,
          KEY_GRADE.GRADE,
          SECTOR_PROMISE.SECTOR_KEY,
          SIGNAL_RULE.RULE,
          AGENDA_MARK.MARK,
          AGENDA_MARK.REASON,
          BRAND_ACT.KIND,
          BRAND_ITEM.CATALOGUE_KEY,
          BRAND_ITEM.ITEM_GROUP,
          BRAND_ITEM.STATE,
          BRAND_MOVE.STATE,
          BRAND_READING.KIND,
          BRAND_VERSION.LANGUAGE,
          CADENCE.GENERAL,
          CAMPAIGN.STEP,
          CAMPAIGN_PART.KIND,
          CAMPAIGN_SKIP.STEP,
          CLUE.PLACE,
          CLUE.SUBJECT,
          CHANGE.LABEL_ARGS,
          CHANGE.LABEL_KEY,
          CHANGE.SCHEMA_VERSION,
          COMPANY.NAME_KEY,
          ATTACHMENT.LINK,
          CONVERSATION.ACT,
          CONVERSATION.CHANNEL,
          CONVERSATION.DIRECTION,
          CONVERSATION.ORIGIN,
          CONVERSATION.RELEVANCE,
          CONVERSATION.RELIABILITY,
          CONVERSATION.SIGN,
          CONVERSATION.STATE,
          CONVERSATION.THREAD,
          CONVERSATION.TRUST,
          CONVERSATION.USEFULNESS,
          CONVERSATION.ZONE,
          COUNTER.NAME,
          CROSSING.STATE,
          OFFERING.NAME,
          DECISION.BUYER_STEP,
          DECISION.CURRENCY,
          DECISION.OUTCOME,
          DECISION.STAGE,
          ENDORSEMENT.STATE,
          ENTRY.OP,
          ENTRY.TAB,
          FAVOUR.DIRECTION,
          GAP_PLAN.GAP_KEY,
          WORKSHOP.STATE,
          WORKSHOP_GUEST.SIDE,
          AGENDA_ITEM.TOPIC,
          WORKSHOP_NOTE.KIND,
          WORKSHOP_QUESTION.ABOUT,
          WORKSHOP_QUESTION.STATE,
          WORKSHOP_QUESTION.SETTLED_AS,
          WORKSHOP_OPINION.OPINION,
          GOAL.METRIC,
          IMPORTANT_DATE.KIND,
          INTRODUCTION.STATE,
          INTRODUCTION_STEP.STATE,
          TIE_RATING.QUALITY,
          SERVICE_CONTACT.KIND,
          CLIENT_WORD.KIND,
          CLIENT_WORD.STATE,
          LOYALTY_ANSWER.CRITERION,
          ACCOUNT_STRATEGY.STRATEGY,
          INVITATION.DIRECTION,
          INVITATION.SENT_AT,
          JUDGEMENT.ABOUT,
          JUDGEMENT.CONFIDENCE,
          KPI_FIGURE.KIND,
          KPI_SPAN.SPAN,
          LADDER_MOVE.FROM_STEP,
          LADDER_MOVE.TO_STEP,
          LIST_VIEW.LIST,
          LIST_VIEW.NAME,
          LIST_VIEW.SETUP,
          MESSAGE.FOLDER,
          NEED.KIND,
          NETWORK_WORD.NETWORK,
          NEXT_ACTION.OWNER,
          NEXT_ACTION.REPEAT_FROM,
          NEXT_ACTION.REPEAT_UNIT,
          PARTICIPANT.ACT,
          PARTICIPANT.FELT,
          PARTICIPANT.SIGN,
          PASSAGE_EFFORT.TO_STEP,
          PERSON.BIRTHDAY,
          PERSON.ORIGIN,
          PERSON.SLUG,
          PERSON.SORT_NAME,
          PERSON_INTEREST.KIND,
          PERSONA.ROLE,
          PERSONA_CRITERION.KIND,
          PIECE.CHANNEL,
          PIECE.FORMAT,
          PIECE_FILE.LINK,
          PIECE_RECEPTION.REACTION,
          PIECE_SHEET.SIDE,
          PIECE_SHEET.STAGE,
          PIECE_VERSION.LANGUAGE,
          POST.SINCE,
          POST.UNTIL,
          PROFILE_FACT.KIND,
          PROFILE_FACT_PAST.KIND,
          PROPOSAL_ANSWER.ABOUT,
          PROPOSAL_ANSWER.FACT,
          RECOMMENDATION.DIRECTION,
          RECOMMENDATION.STATE,
          RIVAL.KIND,
          SEAT.DESIRED_STANCE,
          SEAT.INFLUENCE,
          SEAT.PATH_STAGE,
          SEAT.STANCE,
          SEAT_ROLE.ROLE,
          SENSITIVE_FACT.AGE_RANGE,
          SENSITIVE_FACT.SEX,
          SET_ASIDE.DETAIL,
          SET_ASIDE.KIND,
          SNAPSHOT.OCCASION,
          STAGE_CLOCK.STAGE,
          STAGE_MOVE.FROM_STAGE,
          STAGE_MOVE.TO_STAGE,
          STEP_PLAN.STEP,
          TAG.NAME_KEY,
          TIE.KIND);

  private SearchTextStore() {}

  /** Every column that is searched. */
  static List<Field<String>> searched() {
    List<Field<String>> all = new ArrayList<>(WITH_PERSON);
    SOURCES.forEach(source -> all.addAll(source.texts()));
    return all;
  }

  static Optional<Source> source(String table) {
    return SOURCES.stream().filter(source -> source.name().equals(table)).findFirst();
  }

  @SafeVarargs
  private static Source of(SearchKind kind, TableField<?, String>... texts) {
    Table<?> table = texts[0].getTable();
    if (table == null) {
      throw new IllegalArgumentException("A column without a table");
    }
    return new Source(table, kind, List.of(texts), Map.of(), Optional.empty());
  }
}
