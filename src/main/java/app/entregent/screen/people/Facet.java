package app.entregent.screen.people;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountKind;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.Warmth;
import app.entregent.model.people.Origin;
import app.entregent.model.people.Tag;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** By what the list of people can be narrowed. Each has a few values, named by codes. */
enum Facet {
  /** The company of the newest post: a target, another account, none. */
  ACCOUNT,
  STEP,
  BOND,
  WARMTH,
  TOUCH,
  /** The personas that fit; their codes are ids. */
  FIT,
  /** The codes of tags are ids. */
  TAG,
  SENIORITY,
  JOB,
  SOURCE;

  static final String NONE = "NONE";
  static final String YES = "YES";
  static final String NO = "NO";
  static final String TARGET = "TARGET";
  static final String OTHER = "OTHER";

  private static final List<String> BONDS =
      IntStream.rangeClosed(0, Bond.HIGHEST).mapToObj(Integer::toString).toList();

  /** The codes of a line, at least one. */
  Collection<String> codes(PersonLine line) {
    PersonTraits traits = line.traits();
    return switch (this) {
      case ACCOUNT -> List.of(account(traits));
      case STEP -> List.of(traits.account().map(Account::ladder).map(Enum::name).orElse(NONE));
      case BOND -> List.of(BONDS.get(traits.bond().level()));
      case WARMTH -> List.of(traits.warmth().name());
      case TOUCH -> List.of(traits.age().name());
      case FIT -> orNone(traits.fits().fitting());
      case TAG -> orNone(traits.tags().stream().map(Facet::code).toList());
      case SENIORITY -> List.of(traits.senior() ? YES : NO);
      case JOB -> List.of(line.person().jobChange().isPresent() ? YES : NO);
      case SOURCE -> List.of(line.person().origin().name());
    };
  }

  /** The codes that are the same in every workspace, in their order. */
  List<String> fixedCodes() {
    return switch (this) {
      case ACCOUNT ->
          List.of(
              TARGET, OTHER, NONE, AccountKind.OWN_EMPLOYER.name(), AccountKind.FREELANCE.name());
      case STEP -> names(LadderStep.values());
      case BOND -> BONDS.reversed();
      case WARMTH -> names(Warmth.values());
      case TOUCH -> names(TouchAge.values());
      case SENIORITY, JOB -> List.of(YES, NO);
      case SOURCE -> names(Origin.values());
      case FIT, TAG -> List.of(NONE);
    };
  }

  static String code(Tag tag) {
    return Long.toString(tag.id());
  }

  private static String account(PersonTraits traits) {
    return traits
        .account()
        .map(
            account -> {
              if (account.kind() != AccountKind.ORDINARY) {
                return account.kind().name();
              }
              return account.target() ? TARGET : OTHER;
            })
        .orElse(NONE);
  }

  private static Collection<String> orNone(List<String> codes) {
    return codes.isEmpty() ? List.of(NONE) : codes;
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
