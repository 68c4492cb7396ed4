package app.entregent.screen.relationship;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.worth.KeyCriterionStore;
import app.entregent.model.account.worth.WorthStore;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.TagStore;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.model.relationship.RelationshipList;
import app.entregent.model.relationship.counterpart.CounterpartBook;
import app.entregent.workspace.ChangeNotice;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the parts of the list, and knows which of them a change may have moved. */
final class RelationshipParts {
  private final RelationshipList list;
  private final CounterpartBook counterparts = new CounterpartBook();

  RelationshipParts(RelationshipList list) {
    this.list = list;
  }

  /** Every table whose rows may move any part. */
  static Set<Topic> topics() {
    return Arrays.stream(RelationshipFilter.values())
        .flatMap(part -> topics(part).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The parts that a change may have moved. */
  static Set<RelationshipFilter> movedBy(ChangeNotice notice) {
    Set<RelationshipFilter> moved = EnumSet.noneOf(RelationshipFilter.class);
    for (RelationshipFilter part : RelationshipFilter.values()) {
      if (notice.touches(topics(part))) {
        moved.add(part);
      }
    }
    return moved;
  }

  private static Set<Topic> topics(RelationshipFilter part) {
    Set<Topic> topics = new HashSet<>(Set.of(PersonStore.PERSONS, PersonStore.POSTS));
    topics.addAll(
        switch (part) {
          case COLD ->
              Set.of(
                  AccountStore.ACCOUNTS,
                  AccountStore.SPELLINGS,
                  ConversationStore.CONVERSATIONS,
                  CadenceStore.CADENCES,
                  DecisionStore.DECISIONS,
                  DecisionStore.SEATS,
                  KeyCriterionStore.CRITERIA,
                  TagStore.TAGS,
                  TagStore.TAGGED,
                  WorthStore.GRADES);
          case OWED -> Set.of(FavourStore.FAVOURS, IntroductionStore.INTRODUCTIONS);
          case INTRODUCTIONS -> Set.of(IntroductionStore.INTRODUCTIONS);
          case CLIENTS ->
              Set.of(
                  AccountStore.ACCOUNTS,
                  AccountStore.SPELLINGS,
                  ConversationStore.CONVERSATIONS,
                  DecisionStore.DECISIONS);
          case COUNTERPARTS -> CounterpartBook.TOPICS;
        });
    return topics;
  }

  Map<RelationshipFilter, List<RelationshipRow>> read(
      Reader reader, Set<RelationshipFilter> parts, LocalDate today) {
    Map<RelationshipFilter, List<RelationshipRow>> found = new EnumMap<>(RelationshipFilter.class);
    for (RelationshipFilter part : parts) {
      found.put(part, read(reader, part, today));
    }
    return found;
  }

  private List<RelationshipRow> read(Reader reader, RelationshipFilter part, LocalDate today) {
    return switch (part) {
      case COLD -> rows(list.cold(reader, today), RelationshipRow.Cold::new);
      case OWED -> rows(list.favours(reader), RelationshipRow.Owed::new);
      case INTRODUCTIONS -> rows(list.introductions(reader), RelationshipRow.Wish::new);
      case CLIENTS -> rows(list.clients(reader, today), RelationshipRow.Client::new);
      case COUNTERPARTS -> rows(counterparts.all(reader), RelationshipRow.Match::new);
    };
  }

  private static <T> List<RelationshipRow> rows(List<T> found, Function<T, RelationshipRow> row) {
    return found.stream().map(row).toList();
  }
}
