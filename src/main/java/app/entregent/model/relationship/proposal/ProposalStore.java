package app.entregent.model.relationship.proposal;

import static app.entregent.workspace.schema.Tables.PROPOSAL_ANSWER;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.NeedStore;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.ProposalAnswerRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the talks of the last weeks propose, and what the seller answered. */
public final class ProposalStore {
  public static final Topic ANSWERS = Topic.of(PROPOSAL_ANSWER);

  /** A change of any of these may change what is proposed. */
  public static final Set<Topic> TOPICS =
      Stream.of(
              DecisionStore.MAPS,
              Set.of(
                  ANSWERS,
                  ConversationStore.CONVERSATIONS,
                  NeedStore.NEEDS,
                  AccountStore.ACCOUNTS,
                  BondStore.BOND_JUDGEMENTS,
                  PersonStore.PERSONS))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** A talk proposes something as long as a judgement made in it would count. */
  private static final int DAYS = Judgement.STALE_LIVE_DAYS;

  private final ConversationStore conversations = new ConversationStore();
  private final NeedStore needs = new NeedStore();
  private final DecisionStore decisions = new DecisionStore();
  private final JudgementStore judgements = new JudgementStore();
  private final AccountStore accounts = new AccountStore();
  private final BondStore bonds = new BondStore();
  private final PersonStore persons = new PersonStore();

  /** All that is proposed and not answered, the newest first. */
  public List<Proposal> open(Reader reader, LocalDate today) {
    List<Conversation> held =
        conversations.typedSince(reader, today.minusDays(DAYS)).stream()
            .filter(talk -> talk.state() == ConversationState.HELD)
            .toList();
    if (held.isEmpty()) {
      return List.of();
    }
    List<Long> ids = held.stream().map(Conversation::id).toList();
    Set<List<Object>> answered = answered(reader, ids);
    return Proposals.of(
        Shown.in(held, needs.statedIn(reader, ids)),
        present(reader, held, today),
        one -> answered.contains(key(one)));
  }

  private Proposals.Present present(Reader reader, List<Conversation> held, LocalDate today) {
    Set<Long> people = new HashSet<>();
    held.forEach(talk -> people.addAll(talk.personIds()));
    Collection<DecisionMap> maps = maps(reader, held, people);
    Map<Long, Long> accountOf = accounts.accountsOf(reader, people);
    Set<Long> concerned = new HashSet<>(accountOf.values());
    maps.forEach(map -> concerned.add(map.decision().accountId()));
    held.forEach(talk -> talk.accountId().ifPresent(concerned::add));
    Map<Long, Account> byId = accounts.byId(reader, concerned);
    Set<Long> met = new HashSet<>();
    for (Conversation talk : held) {
      if (talk.channel() == Channel.FACE_TO_FACE) {
        talk.accountId().ifPresent(met::add);
        talk.personIds().stream()
            .flatMap(id -> Stream.ofNullable(accountOf.get(id)))
            .forEach(met::add);
      }
    }
    Map<Long, String> names = new HashMap<>();
    persons.cards(reader, people).forEach((id, card) -> names.put(id, card.name()));
    return new Proposals.Present(
        maps, byId, accountOf, met, bonds.bonds(reader, people, today), names);
  }

  /** The maps under way that these talks name or on which these people sit. */
  private Collection<DecisionMap> maps(Reader reader, List<Conversation> held, Set<Long> people) {
    Set<Long> concerned = new HashSet<>();
    decisions.decisionsOfPeople(reader, people).values().forEach(concerned::addAll);
    held.forEach(talk -> talk.decisionId().ifPresent(concerned::add));
    List<Long> live =
        decisions.open(reader).stream().map(Decision::id).filter(concerned::contains).toList();
    return decisions.maps(reader, live).values();
  }

  /**
   * Does what is proposed, with the talk as its source and the day of the talk.
   *
   * @param source the talk in words, for the one who asks later why
   */
  public void accept(Transaction tx, Proposal proposal, String source) {
    switch (proposal.effect()) {
      case Fact.Effect.ToStance(var stance) -> {
        decisions.setStance(tx, proposal.subjectId(), stance);
        judge(tx, proposal, About.STANCE, source);
      }
      case Fact.Effect.ToPath(var stage) -> {
        decisions.setPathStage(tx, proposal.subjectId(), stage);
        judge(tx, proposal, About.PATH, source);
      }
      case Fact.Effect.ToStage(var stage) -> decisions.setStage(tx, proposal.subjectId(), stage);
      case Fact.Effect.ToLadder(var step) ->
          accounts.setLadder(tx, proposal.subjectId(), step, source);
      case Fact.Effect.ToBond(int level) -> bonds.judge(tx, proposal.subjectId(), level, source);
    }
    answer(tx, proposal, true);
  }

  /** Puts it aside: it does not come back from the same fact of the same talk. */
  public void dismiss(Transaction tx, Proposal proposal) {
    answer(tx, proposal, false);
  }

  private void judge(Transaction tx, Proposal proposal, About about, String source) {
    judgements.judge(
        tx,
        proposal.subjectId(),
        new Judgement(about, Confidence.CONFIRMED, source, proposal.on()));
  }

  private static void answer(Transaction tx, Proposal proposal, boolean accepted) {
    ProposalAnswerRecord row = new ProposalAnswerRecord();
    row.setConversationId(proposal.talkId());
    row.setFact(proposal.fact().name());
    row.setAbout(proposal.about());
    row.setSubjectId(proposal.subjectId());
    row.setAccepted(accepted);
    row.setAnsweredOn(tx.today());
    tx.insert(row);
  }

  private static Set<List<Object>> answered(Reader reader, List<Long> conversationIds) {
    Set<List<Object>> answered = new HashSet<>();
    reader
        .sql()
        .selectFrom(PROPOSAL_ANSWER)
        .where(PROPOSAL_ANSWER.CONVERSATION_ID.in(conversationIds))
        .forEach(
            row ->
                answered.add(
                    List.of(
                        row.getConversationId(),
                        row.getFact(),
                        row.getAbout(),
                        row.getSubjectId())));
    return answered;
  }

  private static List<Object> key(Proposal one) {
    return List.of(one.talkId(), one.fact().name(), one.about(), one.subjectId());
  }
}
