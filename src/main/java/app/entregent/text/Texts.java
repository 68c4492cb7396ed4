package app.entregent.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * All sentences of one language. Keys are written out in the code, so that a test can tell which
 * are missing or unused; where a key is put together, the literal in the code is its beginning with
 * the dot ({@code "map.role." + code}) and stands for the whole family.
 */
public final class Texts {
  private static final Map<Language, Texts> LOADED = loadAll();

  private final Language language;
  private final Map<String, String> sentences;

  private Texts(Language language, Map<String, String> sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  public static Texts of(Language language) {
    Texts texts = LOADED.get(language);
    if (texts == null) {
      throw new IllegalStateException("No texts in " + language);
    }
    return texts;
  }

  public Language language() {
    return language;
  }

  /** Whether there is a sentence under this key. */
  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  public String say(Message message) {
    return say(message.key(), message.args());
  }

  public String say(String key, Object... args) {
    return say(key, List.of(args));
  }

  private String say(String key, List<Object> args) {
    if (key.isEmpty()) {
      return "";
    }
    String sentence = sentences.get(key);
    if (sentence == null) {
      return "⟦" + key + "⟧";
    }
    if (sentence.indexOf('{') < 0) {
      return sentence;
    }
    return new MessageFormat(sentence, language.locale())
        .format(args.stream().map(this::inWords).toArray());
  }

  private Object inWords(Object argument) {
    return switch (argument) {
      case Message message -> say(message);
      case LocalDate day -> language.date(day);
      case LocalTime time -> language.time(time);
      case LocalDateTime moment -> language.dateAndTime(moment.atZone(ZoneId.systemDefault()));
      case ZonedDateTime moment -> language.dateAndTime(moment);
      case Instant moment -> language.dateAndTime(moment.atZone(ZoneId.systemDefault()));
      default -> argument;
    };
  }

  private static Map<Language, Texts> loadAll() {
    Map<Language, Texts> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, String> sentences = new HashMap<>();
      for (String room : Rooms.ALL) {
        load(room, language).forEach((key, text) -> sentences.put((String) key, (String) text));
      }
      all.put(language, new Texts(language, Map.copyOf(sentences)));
    }
    return all;
  }

  private static Properties load(String room, Language language) {
    String file = "/app/entregent/texts/" + room + "_" + language.code() + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its texts: " + file);
      }
      Properties sentences = new Properties();
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException("The texts cannot be read: " + file, e);
    }
  }
}
