package app.entregent.model.relationship.story;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderMove;
import app.entregent.model.account.NeedStore;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.ObjectionStore;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.conversation.StoryEntry;
import app.entregent.model.conversation.StoryStore;
import app.entregent.model.conversation.detail.TalkDetailStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.ProcessStep;
import app.entregent.model.decision.ProcessStore;
import app.entregent.model.decision.StageStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.FavourDirection;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.Introduction;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.text.Message;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers stories from the rooms in which things happen. */
public final class Stories {
  /** A change of any of these may change a story. */
  public static final Set<Topic> TOPICS =
      Set.of(
          ConversationStore.CONVERSATIONS,
          AccountStore.ACCOUNTS,
          AccountStore.LADDER_MOVES,
          DecisionStore.DECISIONS,
          DecisionStore.SEATS,
          ProcessStore.STEPS,
          StageStore.MOVES,
          TalkDetailStore.CONTENT,
          NeedStore.NEEDS,
          ObjectionStore.OBJECTIONS,
          QuestionStore.QUESTIONS,
          FavourStore.FAVOURS,
          IntroductionStore.INTRODUCTIONS,
          PersonStore.PERSONS);

  private final StoryMore more = new StoryMore();
  private final StoryStore talks = new StoryStore();
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();
  private final ProcessStore steps = new ProcessStore();
  private final FavourStore favours = new FavourStore();
  private final IntroductionStore introductions = new IntroductionStore();

  /** A whole story. */
  public record Story(String name, List<StoryLine> lines) {
    public Story {
      lines = List.copyOf(lines);
    }
  }

  /** The story of a person; empty if he is gone. */
  public Optional<Story> ofPerson(Reader reader, long id) {
    return persons
        .find(reader, id)
        .map(
            person -> {
              List<StoryLine> lines =
                  new ArrayList<>(lines(reader, talks.allOfPerson(reader, id), Optional.of(id)));
              more.addStages(
                  reader,
                  decisions.decisionsOfPeople(reader, List.of(id)).getOrDefault(id, List.of()),
                  lines);
              favours(reader, id, lines);
              return story(person.name(), lines);
            });
  }

  /** The story of an account, with its decisions; empty if it is gone. */
  public Optional<Story> ofAccount(Reader reader, long id) {
    return accounts
        .find(reader, id)
        .map(
            account -> {
              List<StoryLine> lines =
                  new ArrayList<>(lines(reader, talks.allOfAccount(reader, id), Optional.empty()));
              accounts.ladderMoves(reader, id).forEach(move -> lines.add(ladder(move)));
              List<Decision> here = decisions.ofAccount(reader, id);
              here.forEach(one -> steps(reader, one, lines));
              more.addStages(reader, here.stream().map(Decision::id).toList(), lines);
              return story(account.name(), lines);
            });
  }

  /**
   * The story of a decision: what counts for it, and what was said with those who sit there and
   * counts for no other account; empty if it is gone.
   */
  public Optional<Story> ofDecision(Reader reader, long id) {
    return decisions
        .find(reader, id)
        .map(
            decision -> {
              List<StoryEntry> said =
                  talks.allOfDecision(
                      reader, id, decision.accountId(), decisions.map(reader, id).people());
              List<StoryLine> lines = new ArrayList<>(lines(reader, said, Optional.empty()));
              steps(reader, decision, lines);
              more.addStages(reader, List.of(id), lines);
              String account =
                  accounts.find(reader, decision.accountId()).map(a -> a.name()).orElse("");
              String name = decision.object().isBlank() ? account : decision.object();
              return story(name, lines);
            });
  }

  private static Story story(String name, List<StoryLine> lines) {
    lines.sort(
        Comparator.comparing(StoryLine::day)
            .thenComparing(StoryLine::at)
            .thenComparing(StoryLine::id)
            .reversed());
    return new Story(name, lines);
  }

  private List<StoryLine> lines(Reader reader, List<StoryEntry> entries, Optional<Long> ofPerson) {
    Set<Long> people =
        entries.stream().flatMap(entry -> entry.personIds().stream()).collect(Collectors.toSet());
    Map<Long, PersonCard> cards = persons.cards(reader, people);
    return Stream.of(
            entries.stream().map(entry -> line(entry, cards)),
            more.heard(reader, entries, cards, ofPerson).stream(),
            more.content(reader, entries, cards).stream())
        .flatMap(lines -> lines)
        .toList();
  }

  private static StoryLine line(StoryEntry entry, Map<Long, PersonCard> cards) {
    Conversation talk = entry.talk();
    String names =
        talk.personIds().stream()
            .flatMap(id -> Stream.ofNullable(cards.get(id)))
            .map(PersonCard::name)
            .collect(Collectors.joining(", "));
    Message channel =
        Message.of("conversation.channel." + talk.channel().name().toLowerCase(Locale.ROOT));
    String how =
        switch (talk.state()) {
          case PLANNED -> "planned";
          case CANCELLED -> "cancelled";
          case HELD -> talk.direction().name().toLowerCase(Locale.ROOT);
        };
    return new StoryLine(
        StoryKind.of(talk),
        talk.id(),
        talk.heldOn(),
        talk.startedAt(),
        Optional.of(talk.channel()),
        Message.of("story.line." + how, channel, names),
        entry.gist(),
        talk.state() == ConversationState.HELD ? talk.thread() : Optional.empty());
  }

  private static StoryLine ladder(LadderMove move) {
    return fact(
        StoryKind.STEP,
        move.id(),
        move.movedOn(),
        Message.of("story.line.ladder", step(move.from().name()), step(move.to().name())),
        move.reason());
  }

  private static Message step(String name) {
    return Message.of("account.ladder." + name.toLowerCase(Locale.ROOT));
  }

  private void steps(Reader reader, Decision decision, List<StoryLine> lines) {
    lines.add(
        fact(
            StoryKind.STEP,
            decision.id(),
            decision.openedOn(),
            Message.of("story.line.opened", decision.object()),
            decision.occasion()));
    for (ProcessStep one : steps.ofDecision(reader, decision.id())) {
      one.doneOn()
          .ifPresent(
              day ->
                  lines.add(
                      fact(
                          StoryKind.STEP,
                          one.id(),
                          day,
                          Message.of("story.line.step", one.name()),
                          one.proof())));
    }
  }

  private void favours(Reader reader, long person, List<StoryLine> lines) {
    for (Favour favour : favours.ofPerson(reader, person)) {
      if (favour.introductionId().isEmpty()) {
        String key =
            favour.direction() == FavourDirection.GIVEN
                ? "story.line.given"
                : "story.line.received";
        lines.add(
            fact(StoryKind.FAVOUR, favour.id(), favour.doneOn(), Message.of(key), favour.words()));
      }
    }
    for (Introduction one : introductions.ofPerson(reader, person)) {
      Message state =
          Message.of("relationship.state." + one.state().name().toLowerCase(Locale.ROOT));
      lines.add(
          fact(
              StoryKind.FAVOUR,
              one.id(),
              one.since(),
              Message.of("story.line.introduction", state),
              one.note()));
    }
  }

  private static StoryLine fact(
      StoryKind kind, long id, LocalDate day, Message title, String text) {
    return new StoryLine(
        kind,
        id,
        day,
        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
        Optional.empty(),
        title,
        text,
        Optional.empty());
  }
}
