package app.entregent.model.relationship.story;

import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.StoryEntry;
import app.entregent.model.conversation.detail.Outcome;
import app.entregent.model.conversation.detail.OutcomeStore;
import app.entregent.model.conversation.detail.SharedContent;
import app.entregent.model.conversation.detail.TalkDetailStore;
import app.entregent.model.decision.StageMove;
import app.entregent.model.decision.StageStore;
import app.entregent.model.people.PersonCard;
import app.entregent.text.Message;
import app.entregent.workspace.Reader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in a story beside talks and steps: content that they got, what they said, passages of
 * decisions.
 */
final class StoryMore {
  private final TalkDetailStore details = new TalkDetailStore();
  private final OutcomeStore outcomes = new OutcomeStore();
  private final StageStore stages = new StageStore();

  /** What they got in these talks, a line for each. */
  List<StoryLine> content(Reader reader, List<StoryEntry> entries, Map<Long, PersonCard> cards) {
    List<Conversation> held =
        entries.stream()
            .map(StoryEntry::talk)
            .filter(talk -> talk.state() == ConversationState.HELD)
            .toList();
    Map<Long, List<SharedContent>> got =
        details.content(reader, held.stream().map(Conversation::id).toList());
    List<StoryLine> lines = new ArrayList<>();
    for (Conversation talk : held) {
      for (SharedContent one : got.getOrDefault(talk.id(), List.of())) {
        lines.add(line(talk, one, cards));
      }
    }
    return lines;
  }

  private static StoryLine line(Conversation talk, SharedContent one, Map<Long, PersonCard> cards) {
    String names =
        talk.personIds().stream()
            .flatMap(id -> Stream.ofNullable(cards.get(id)))
            .map(PersonCard::name)
            .collect(Collectors.joining(", "));
    return new StoryLine(
        StoryKind.CONTENT,
        talk.id(),
        talk.heldOn(),
        talk.startedAt(),
        Optional.of(talk.channel()),
        Message.of("story.line.content", names),
        one.title(),
        Optional.empty());
  }

  /**
   * The needs, objections and questions of these talks, a line for each with whose it is.
   *
   * @param of in the story of a person only his own are told
   */
  List<StoryLine> heard(
      Reader reader, List<StoryEntry> entries, Map<Long, PersonCard> cards, Optional<Long> of) {
    Map<Long, List<Outcome>> heard =
        outcomes.heard(reader, entries.stream().map(entry -> entry.talk().id()).toList());
    List<StoryLine> lines = new ArrayList<>();
    for (StoryEntry entry : entries) {
      for (Outcome one : heard.getOrDefault(entry.talk().id(), List.of())) {
        if (of.isEmpty() || one.personId().isEmpty() || one.personId().equals(of)) {
          lines.add(line(entry.talk(), one, cards));
        }
      }
    }
    return lines;
  }

  private static StoryLine line(Conversation talk, Outcome one, Map<Long, PersonCard> cards) {
    String key = one.latent() ? "story.line.latent" : "story.line." + one.kind().code();
    return new StoryLine(
        StoryKind.HEARD,
        talk.id(),
        talk.heldOn(),
        talk.startedAt(),
        Optional.of(talk.channel()),
        Message.of(
            key,
            one.personId()
                .flatMap(id -> Optional.ofNullable(cards.get(id)))
                .map(PersonCard::name)
                .orElse("")),
        one.words(),
        Optional.empty());
  }

  /** The passages of these decisions from one of the six stages to another. */
  void addStages(Reader reader, Collection<Long> decisions, List<StoryLine> lines) {
    stages.moves(reader, decisions).values().stream()
        .flatMap(List::stream)
        .map(StoryMore::line)
        .forEach(lines::add);
  }

  private static StoryLine line(StageMove move) {
    return new StoryLine(
        StoryKind.STEP,
        move.id(),
        move.movedOn(),
        move.movedOn().atStartOfDay(ZoneOffset.UTC).toInstant(),
        Optional.empty(),
        Message.of("story.line.stage", move.from().word(), move.to().word()),
        move.proof(),
        Optional.empty());
  }
}
