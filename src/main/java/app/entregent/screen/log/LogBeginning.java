package app.entregent.screen.log;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Question;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.workspace.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands on the sheet when it opens: a draft that is kept, else what is known beforehand.
 *
 * @param account the account that it counts for, chosen beforehand
 * @param decision the decision that it counts for, chosen beforehand
 * @param known what the full form said of it before
 */
record LogBeginning(
    Optional<LogDraft> draft,
    List<TalkPartner> people,
    Optional<Long> account,
    Optional<Long> decision,
    Optional<Conversation> meeting,
    Optional<Question> question,
    KnownDetails known) {
  private static final PersonStore PERSONS = new PersonStore();
  private static final ConversationStore CONVERSATIONS = new ConversationStore();
  private static final QuestionStore QUESTIONS = new QuestionStore();
  private static final DecisionStore DECISIONS = new DecisionStore();
  private static final AccountStore ACCOUNTS = new AccountStore();

  static LogBeginning read(Reader reader, Start start, DraftFile drafts) {
    return drafts.read().map(draft -> of(reader, draft)).orElseGet(() -> of(reader, start));
  }

  private static LogBeginning of(Reader reader, LogDraft draft) {
    List<TalkPartner> people = new ArrayList<>(partners(reader, draft.personIds()));
    draft.newPeople().stream().map(TalkPartner::named).forEach(people::add);
    return new LogBeginning(
        Optional.of(draft),
        people,
        draft.context().account().filter(id -> ACCOUNTS.find(reader, id).isPresent()),
        draft.context().decision().filter(id -> DECISIONS.find(reader, id).isPresent()),
        draft.context().meeting().flatMap(id -> CONVERSATIONS.find(reader, id)),
        question(reader, draft.context().question()),
        known(reader, draft.context().meeting()));
  }

  static LogBeginning of(Reader reader, Start start) {
    Optional<Conversation> meeting =
        start.meetingId().flatMap(id -> CONVERSATIONS.find(reader, id));
    Optional<Question> question = question(reader, start.questionId());
    List<Long> people =
        Stream.of(
                start.personIds(),
                meeting.map(Conversation::personIds).orElse(List.of()),
                question.flatMap(Question::personId).stream().toList())
            .flatMap(List::stream)
            .distinct()
            .toList();
    Optional<Long> account =
        start
            .accountId()
            .or(
                () ->
                    start
                        .decisionId()
                        .flatMap(id -> DECISIONS.find(reader, id))
                        .map(Decision::accountId))
            .or(() -> meeting.flatMap(Conversation::accountId))
            .or(() -> question.flatMap(Question::accountId));
    Optional<Long> decision =
        start.decisionId().or(() -> meeting.flatMap(Conversation::decisionId));
    return new LogBeginning(
        Optional.empty(),
        partners(reader, people),
        account,
        decision,
        meeting,
        question,
        known(reader, meeting.map(Conversation::id)));
  }

  private static KnownDetails known(Reader reader, Optional<Long> talk) {
    return talk.map(id -> KnownDetails.read(reader, id)).orElse(KnownDetails.NONE);
  }

  private static Optional<Question> question(Reader reader, Optional<Long> id) {
    return id.flatMap(
        wanted -> QUESTIONS.open(reader).stream().filter(q -> q.id() == wanted).findFirst());
  }

  private static List<TalkPartner> partners(Reader reader, List<Long> ids) {
    Map<Long, PersonCard> cards = PERSONS.cards(reader, ids);
    return ids.stream()
        .flatMap(id -> Stream.ofNullable(cards.get(id)))
        .map(TalkPartner::known)
        .toList();
  }
}
