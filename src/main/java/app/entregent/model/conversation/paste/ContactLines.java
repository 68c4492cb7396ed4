package app.entregent.model.conversation.paste;

import app.entregent.model.people.ProfileLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a signature or a copied card: a name, and at least one of an address, a telephone number
 * and a link to a profile; the lines between are the title and the company.
 */
final class ContactLines {
  private static final Pattern EMAIL = Pattern.compile("[\\w.+%'-]+@[\\w.-]+\\.\\w{2,}");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\w/])\\+?\\(?\\d[\\d\\s().·-]{6,20}\\d(?!\\w)");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:https?://)?(?:[a-z]{2,3}\\.)?linkedin\\.com/(?:in|pub)/[^\\s?#<>\"]+");

  /** What stands before a number or an address, to say that it is one. */
  private static final Pattern LABELS =
      Pattern.compile(
          "(?iU)\\b(?:t[ée]l|t[ée]l[ée]phone|phone|mobile|mob|port|portable|e-?mail|courriel"
              + "|linkedin|m|t|p|e)\\b");

  private static final Pattern SIGNS = Pattern.compile("[|•·:,.\\s]+");

  private static final Pattern GREETING =
      Pattern.compile(
          "(?i)(?:best|kind|warm)?\\s?(?:regards|wishes)|best|cheers|thanks|thank you|many thanks"
              + "|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|(?:bien )?cordialement"
              + "|(?:très )?(?:bien à vous|bonne journée)|belle journée|à bientôt|merci"
              + "|salutations(?: distinguées)?|bien à toi|sincèrement");
  private static final Pattern ENDING = Pattern.compile("[\\s,.!\\u202f]+$");
  private static final Pattern TITLE_AT =
      Pattern.compile("(.{2,80}?)(?:\\s+(?:at|chez|@)\\s+|\\s*[|,–—-]\\s+)(.{2,80})");
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_TOLD = 300;
  private static final int LONGEST_CARD = 40;
  private static final int MOST_LINES = 12;

  /** Somebody who is described, and the lines that say nothing about him. */
  record Found(PastedContact contact, List<String> rest) {
    Found {
      rest = List.copyOf(rest);
    }

    /** The contact, with the name and address by which the mail knows him. */
    PastedContact of(String name, String address) {
      return new PastedContact(
          name.isEmpty() ? contact.name() : name,
          contact.title(),
          contact.company(),
          address.isEmpty() ? contact.email() : address,
          contact.phone(),
          contact.link());
    }
  }

  private String name = "";
  private String email = "";
  private String phone = "";
  private Optional<ProfileLink> link = Optional.empty();
  private final List<String> posts = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();

  private ContactLines() {}

  /** Reads a text that is all about one person. */
  static Optional<Found> read(List<String> lines) {
    if (lines.size() > LONGEST_CARD) {
      return Optional.empty();
    }
    ContactLines reading = new ContactLines();
    lines.forEach(reading::take);
    return reading.found();
  }

  /** Reads what stands under the greeting, or under {@code --}, at the end of a mail. */
  static Optional<Found> atEnd(List<String> lines) {
    int from = -1;
    for (int i = Math.max(0, lines.size() - MOST_LINES - 2); i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() <= LONGEST_LINE && isEnd(ENDING.matcher(line).replaceFirst(""))) {
        from = i + 1;
      }
    }
    return from < 0 ? Optional.empty() : read(lines.subList(from, lines.size()));
  }

  private static boolean isEnd(String line) {
    return line.equals("--") || GREETING.matcher(line).matches();
  }

  private void take(String line) {
    if (line.length() > LONGEST_TOLD) {
      rest.add(line);
      return;
    }
    String left = line;
    Matcher profile = LINK.matcher(left);
    if (profile.find() && link.isEmpty()) {
      link = ProfileLink.of(profile.group());
      left = profile.replaceFirst(" ");
    }
    Matcher mail = EMAIL.matcher(left);
    if (mail.find() && email.isEmpty()) {
      email = mail.group();
      left = mail.replaceFirst(" ");
    }
    Matcher number = PHONE.matcher(left);
    if (number.find() && phone.isEmpty() && digits(number.group()) >= 8) {
      phone = number.group().strip();
      left = number.replaceFirst(" ");
    }
    boolean told = !left.equals(line);
    String words =
        told ? SIGNS.matcher(LABELS.matcher(left).replaceAll(" ")).replaceAll(" ").strip() : left;
    if (words.isEmpty()) {
      return;
    }
    if (name.isEmpty() && NameLike.test(words)) {
      name = words;
    } else if (!name.isEmpty() && posts.size() < 2 && words.length() <= LONGEST_LINE && !told) {
      posts.add(words);
    } else {
      rest.add(line);
    }
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }

  private Optional<Found> found() {
    if (name.isEmpty() || email.isEmpty() && phone.isEmpty() && link.isEmpty()) {
      return Optional.empty();
    }
    String title = posts.isEmpty() ? "" : posts.getFirst();
    String company = posts.size() < 2 ? "" : posts.get(1);
    Matcher both = TITLE_AT.matcher(title);
    if (both.matches()) {
      if (!company.isEmpty()) {
        rest.add(company);
      }
      title = both.group(1).strip();
      company = both.group(2).strip();
    }
    return Optional.of(
        new Found(new PastedContact(name, title, company, email, phone, link), rest));
  }
}
