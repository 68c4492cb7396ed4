package app.entregent.exchange;

import app.entregent.exchange.archive.Correspondent;
import app.entregent.exchange.archive.MessageRow;
import app.entregent.model.conversation.Fingerprint;
import app.entregent.model.conversation.paste.PastedWords;
import app.entregent.model.people.ProfileLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All messages of the archives that are imported together, as {@link Sketch}es: who wrote to whom
 * when and in which thread, never what.
 */
final class Correspondence {
  /** What the column of a thread holds. */
  private static final int THREAD_LENGTH = 200;

  private final List<Sketch> sketches = new ArrayList<>();
  private final List<Correspondent> people = new ArrayList<>();
  private final Map<Correspondent, Integer> numberOfPerson = new HashMap<>();
  private final List<String> threads = new ArrayList<>();
  private final Map<String, Integer> numberOfThread = new HashMap<>();

  void add(String file, MessageRow message) {
    int[] to = new int[message.to().size()];
    for (int i = 0; i < to.length; i++) {
      to[i] = number(message.to().get(i));
    }
    sketches.add(
        new Sketch(
            file,
            message.line(),
            threadNumber(thread(message)),
            message.sentAt(),
            number(message.from()),
            to,
            fingerprint(message),
            PastedWords.print(message.text())));
  }

  /** In the order of reading. */
  List<Sketch> sketches() {
    return sketches;
  }

  /** Everybody named in a message, each spelling once; numbers are places in this list. */
  List<Correspondent> people() {
    return people;
  }

  String thread(int number) {
    return threads.get(number);
  }

  /**
   * What makes a message itself: its thread, second, sender, subject and words. The sender counts
   * by link, because names change between two archives.
   */
  static Fingerprint fingerprint(MessageRow message) {
    return Fingerprint.of(
        thread(message),
        Long.toString(message.sentAt().getEpochSecond()),
        message.from().link().map(ProfileLink::slug).orElse(message.from().name()),
        message.subject(),
        message.text());
  }

  private static String thread(MessageRow message) {
    String thread = message.thread();
    // Threads without an identifier are made of names, which have no place in a key.
    return message.conversation().isEmpty() || thread.length() > THREAD_LENGTH
        ? "#" + Fingerprint.of(thread).hex()
        : thread;
  }

  private int number(Correspondent person) {
    return numberOfPerson.computeIfAbsent(
        person,
        fresh -> {
          people.add(fresh);
          return people.size() - 1;
        });
  }

  private int threadNumber(String thread) {
    return numberOfThread.computeIfAbsent(
        thread,
        fresh -> {
          threads.add(fresh);
          return threads.size() - 1;
        });
  }
}
