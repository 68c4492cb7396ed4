package app.entregent.exchange.decision;

import app.entregent.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of things of which a decision is made, in the order in which they are told. */
public enum Part {
  DECISION("decision", 1),
  ACCOUNT("account", 1),
  SEAT("seats", 500),
  COVERAGE("coverage", 5_000),
  LINE("lines", 5_000),
  ABSENT_ROLE("absentRoles", 20),
  STEP("steps", 200),
  RIVAL("rivals", 200),
  PERSON("people", 500);

  private final String field;
  private final int most;

  Part(String field, int most) {
    this.field = field;
    this.most = most;
  }

  /** The field of the file under which these things stand. */
  public String field() {
    return field;
  }

  /** So many of them one file may hold. */
  public int most() {
    return most;
  }

  /** Whether there is exactly one. */
  public boolean single() {
    return most == 1;
  }

  /** Whether these things have an id of their own, and not one made of their aspects. */
  public boolean named() {
    return switch (this) {
      case DECISION, ACCOUNT, SEAT, STEP, RIVAL, PERSON -> true;
      case COVERAGE, LINE, ABSENT_ROLE -> false;
    };
  }

  /** What is said of such a thing, in the order in which it is told. */
  public List<Aspect> aspects() {
    return Arrays.stream(Aspect.values()).filter(aspect -> aspect.part() == this).toList();
  }

  public Message word() {
    return Message.of("merge.part." + name().toLowerCase(Locale.ROOT));
  }
}
