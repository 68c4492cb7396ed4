package app.entregent.model.conversation;

import app.entregent.model.people.SearchWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one names a channel in English and in French; case and accents don't matter. */
public final class ChannelWords {
  private static final int SHORTEST = 2;

  private static final Map<Channel, List<String>> WORDS = new EnumMap<>(Channel.class);

  static {
    WORDS.put(Channel.LINKEDIN_MESSAGE, List.of("linkedin", "inmail", "message", "messagerie"));
    WORDS.put(Channel.COMMENT, List.of("comment", "commentaire"));
    WORDS.put(Channel.GROUP, List.of("group", "groupe"));
    WORDS.put(Channel.EMAIL, List.of("email", "mail", "courriel", "emailed"));
    WORDS.put(Channel.PHONE, List.of("phone", "call", "telephone", "appel"));
    WORDS.put(Channel.VIDEO, List.of("video", "visio", "visioconference", "teams", "zoom"));
    WORDS.put(
        Channel.FACE_TO_FACE,
        List.of("face", "facetoface", "meeting", "visit", "rdv", "rendezvous", "visite"));
    WORDS.put(Channel.EVENT, List.of("event", "fair", "evenement", "salon"));
  }

  private ChannelWords() {}

  /** The channel that a word, or its first two letters or more, names. */
  public static Optional<Channel> channel(String typed) {
    String word = SearchWords.key(typed).replace(" ", "");
    return word.length() < SHORTEST
        ? Optional.empty()
        : WORDS.entrySet().stream()
            .filter(known -> known.getValue().stream().anyMatch(name -> name.startsWith(word)))
            .map(Map.Entry::getKey)
            .findFirst();
  }
}
