package app.entregent.screen.log;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.Heard;
import app.entregent.model.conversation.line.LineToken;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the line tells of what people said: the first of each kind stands in its field, with all
 * that the same person said of the same kind behind it; what others said stands beside it.
 */
final class HeardFilling {
  /** Who said what kind of thing. */
  private record Part(Heard.Kind kind, Optional<TalkPartner> speaker) {}

  private final Map<LogField, Part> first = new EnumMap<>(LogField.class);
  private final Map<LogField, String> words = new EnumMap<>(LogField.class);
  private final List<AlsoHeard> also = new ArrayList<>();

  HeardFilling(LogForm form, List<LineToken> tokens, Function<String, Optional<TalkPartner>> who) {
    Optional<TalkPartner> usual = form.speakers().inOrder().stream().findFirst();
    Map<Part, String> all = new LinkedHashMap<>();
    for (LineToken token : tokens) {
      if (token instanceof LineToken.Heard heard) {
        Optional<TalkPartner> named = heard.whose().flatMap(who);
        Optional<TalkPartner> speaker = named.equals(usual) ? Optional.empty() : named;
        all.merge(new Part(kind(heard), speaker), heard.words(), (one, two) -> one + "; " + two);
      }
    }
    all.forEach(this::take);
  }

  private void take(Part part, String said) {
    LogField field = field(part.kind());
    if (first.putIfAbsent(field, part) == null) {
      words.put(field, said);
    } else {
      also.add(
          new AlsoHeard(
              part.kind(),
              said,
              part.speaker(),
              LineWords.heard(part.kind(), said, part.speaker().map(TalkPartner::name))));
    }
  }

  /** What stands in the fields. */
  Map<LogField, String> words() {
    return words;
  }

  /** Whose it is; empty: of the first of the people, or nothing is said. */
  Optional<TalkPartner> speaker(LogField field) {
    return Optional.ofNullable(first.get(field)).flatMap(Part::speaker);
  }

  Optional<NeedKind> needKind() {
    return Optional.ofNullable(first.get(LogField.NEED))
        .map(part -> part.kind() == Heard.Kind.NEED ? NeedKind.STATED : NeedKind.LATENT);
  }

  List<AlsoHeard> also() {
    return also;
  }

  static Heard.Kind kind(LineToken.Heard heard) {
    return switch (heard) {
      case LineToken.Need need when need.kind() == NeedKind.LATENT -> Heard.Kind.LATENT_NEED;
      case LineToken.Need _ -> Heard.Kind.NEED;
      case LineToken.Objection _ -> Heard.Kind.OBJECTION;
      case LineToken.Question _ -> Heard.Kind.QUESTION;
    };
  }

  private static LogField field(Heard.Kind kind) {
    return switch (kind) {
      case NEED, LATENT_NEED -> LogField.NEED;
      case OBJECTION -> LogField.OBJECTION;
      case QUESTION -> LogField.QUESTION;
    };
  }
}
