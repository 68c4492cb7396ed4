package app.entregent.model.people;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The link to a person's LinkedIn profile, reduced to the slug that stays the same however the link
 * was copied: without scheme, country, tracking, trailing slash or percent signs, in lower case.
 * Opaque identifiers such as {@code ACoAAB...} keep their case, because it distinguishes them.
 *
 * @param slug what follows {@code /in/}; for the oldest links with three numbers, what follows
 *     {@code /pub/}, slashes included; never blank
 */
public record ProfileLink(String slug) {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?:/{1,2})?(?:[a-z0-9-]++\\.)*linkedin\\.com(?::\\d+)?"
              + "/+(?:mwlite/+)?(in|pub)/+([^?#]+)");
  private static final Pattern OPAQUE = Pattern.compile("AC[a-z]AA[A-Za-z0-9_-]{10,}");
  private static final Pattern OLD_NUMBERS =
      Pattern.compile("([^/]+)/([0-9a-f]{1,3}/[0-9a-f]{1,3}/[0-9a-f]{1,3})(?:/.*)?");
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cs}\\p{Cn}?#%\\\\<>\"/]");

  public ProfileLink {
    if (slug.isBlank()) {
      throw new IllegalArgumentException("A profile link needs a slug.");
    }
  }

  /** The link that a text holds, or nothing if the text is not the address of a profile. */
  public static Optional<ProfileLink> of(String text) {
    Matcher address = ADDRESS.matcher(text.strip());
    if (!address.lookingAt()) {
      return Optional.empty();
    }
    String path = address.group(2);
    if (address.group(1).equalsIgnoreCase("pub")) {
      Matcher old = OLD_NUMBERS.matcher(path.toLowerCase(Locale.ROOT));
      if (old.matches()) {
        return canonical(old.group(1)).map(name -> new ProfileLink(name + "/" + old.group(2)));
      }
    }
    int slash = path.indexOf('/');
    return canonical(slash < 0 ? path : path.substring(0, slash)).map(ProfileLink::new);
  }

  /** The address to open or to write into a file: {@code https://www.linkedin.com/in/slug}. */
  public String url() {
    int slash = slug.indexOf('/');
    String name = slash < 0 ? slug : slug.substring(0, slash);
    String numbers = slash < 0 ? "" : slug.substring(slash);
    return "https://www.linkedin.com/"
        + (slash < 0 ? "in/" : "pub/")
        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20")
        + numbers;
  }

  private static Optional<String> canonical(String part) {
    String name = part;
    // Links that were pasted through several programs arrive encoded twice.
    for (int i = 0; i < 3 && name.indexOf('%') >= 0; i++) {
      Optional<String> decoded = decode(name);
      if (decoded.isEmpty()) {
        return Optional.empty();
      }
      name = decoded.get();
    }
    name = name.strip();
    if (!OPAQUE.matcher(name).matches()) {
      String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      name = Normalizer.normalize(lower, Normalizer.Form.NFC);
    }
    return name.isEmpty() || FORBIDDEN.matcher(name).find() ? Optional.empty() : Optional.of(name);
  }

  private static Optional<String> decode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); ) {
      int letter = encoded.codePointAt(i);
      if (letter == '%') {
        if (i + 2 >= encoded.length()
            || Character.digit(encoded.charAt(i + 1), 16) < 0
            || Character.digit(encoded.charAt(i + 2), 16) < 0) {
          return Optional.empty();
        }
        bytes.write(Integer.parseInt(encoded, i + 1, i + 3, 16));
        i += 3;
      } else {
        bytes.writeBytes(Character.toString(letter).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(letter);
      }
    }
    try {
      ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(all).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return url();
  }
}
