package app.entregent.model.conversation.line;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Direction;
import app.entregent.model.people.Letters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that begin a line: how they talked, who did, and whether it is over. */
final class LineWays {
  private static final int MOST_WORDS = 4;

  /** What the words say. */
  record Way(Channel channel, Direction direction, boolean toCome) {}

  /** A way, and how many words said it. */
  record Found(Way way, int words) {}

  private static final Map<String, Way> WAYS = new HashMap<>();

  static {
    held(Channel.FACE_TO_FACE, Direction.BOTH, "met", "met with", "saw", "visited", "lunch with");
    held(Channel.FACE_TO_FACE, Direction.BOTH, "vu", "vue", "vus", "rencontre avec", "ai vu");
    held(Channel.FACE_TO_FACE, Direction.BOTH, "j'ai vu", "visite chez", "dejeune avec", "f2f");
    toCome(Channel.FACE_TO_FACE, "meet", "meet with", "see", "visit", "meeting", "meeting with");
    toCome(Channel.FACE_TO_FACE, "voir", "rdv", "rdv avec", "rendez-vous", "rendez-vous avec");
    toCome(Channel.FACE_TO_FACE, "rencontrer", "visiter", "dejeuner avec", "reunion avec");
    held(Channel.PHONE, Direction.BOTH, "called", "phoned", "rang", "talked to", "talked with");
    held(Channel.PHONE, Direction.BOTH, "spoke to", "spoke with", "phone", "tel", "telephone a");
    held(Channel.PHONE, Direction.BOTH, "appele", "eu au tel", "eu au telephone", "parle a");
    held(Channel.PHONE, Direction.BOTH, "parle avec", "j'ai appele", "ai appele");
    toCome(Channel.PHONE, "call", "phone to", "ring", "appeler", "rappeler", "call with");
    held(Channel.PHONE, Direction.INCOMING, "call from", "appel de", "called by");
    held(Channel.VIDEO, Direction.BOTH, "video", "video with", "visio", "visio avec", "zoom");
    held(Channel.VIDEO, Direction.BOTH, "zoomed", "teams", "teams avec", "zoom with", "teams with");
    held(Channel.EMAIL, Direction.OUTGOING, "emailed", "mailed", "e-mailed", "wrote", "wrote to");
    held(Channel.EMAIL, Direction.OUTGOING, "email to", "mail to", "mail a", "ecrit a", "ecrit");
    held(Channel.EMAIL, Direction.OUTGOING, "mail", "email", "courriel a", "envoye un mail a");
    held(Channel.EMAIL, Direction.INCOMING, "email from", "mail from", "mail de", "courriel de");
    held(Channel.EMAIL, Direction.INCOMING, "recu un mail de", "got mail from", "heard from");
    held(Channel.LINKEDIN_MESSAGE, Direction.OUTGOING, "messaged", "message to", "linkedin", "dm");
    held(Channel.LINKEDIN_MESSAGE, Direction.OUTGOING, "message a", "linkedin a", "dm to");
    held(Channel.LINKEDIN_MESSAGE, Direction.INCOMING, "message from", "message de", "dm from");
    held(Channel.COMMENT, Direction.OUTGOING, "commented", "commented on", "comment", "commente");
    held(Channel.COMMENT, Direction.INCOMING, "comment from", "commentaire de");
    held(Channel.GROUP, Direction.BOTH, "group", "groupe", "in a group with");
    held(Channel.EVENT, Direction.BOTH, "fair", "event", "salon", "evenement", "croise", "bumped");
    held(Channel.EVENT, Direction.BOTH, "at an event with", "croise au salon", "bumped into");
  }

  private LineWays() {}

  /** The way that the longest beginning of these words says. */
  static Optional<Found> of(List<LineWord> words) {
    StringBuilder said = new StringBuilder();
    Optional<Found> longest = Optional.empty();
    for (int i = 0; i < Math.min(MOST_WORDS, words.size()); i++) {
      said.append(i == 0 ? "" : " ").append(plain(words.get(i).text()));
      Way way = WAYS.get(said.toString());
      if (way != null) {
        longest = Optional.of(new Found(way, i + 1));
      }
    }
    return longest;
  }

  private static String plain(String word) {
    return Letters.fold(word).replace('’', '\'');
  }

  private static void held(Channel channel, Direction direction, String... words) {
    add(new Way(channel, direction, false), words);
  }

  private static void toCome(Channel channel, String... words) {
    add(new Way(channel, Direction.BOTH, true), words);
  }

  private static void add(Way way, String... words) {
    for (String word : words) {
      WAYS.put(word, way);
    }
  }
}
