package app.entregent.model.relationship.capital;

import app.entregent.model.relationship.IntroductionState;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The social capital of one tie, or of all ties to an account: a score of 0 to 100 for each of
 * three dimensions, the mean of the parts that are known. A part of which nothing is known is named
 * and counts neither way; without any known part there is no score. Source: the dimensions are
 * those of Nahapiet and Ghoshal (row 20 of the digest); parts and weights are ours.
 *
 * @param shares each known part, 0 to 1
 */
public record SocialCapital(Map<CapitalPart, Double> shares) {
  private static final double PERCENT = 100.0;

  /** So many people, words and needs are enough. */
  static final int ENOUGH_LINES = 4;

  static final int ENOUGH_WORDS = 5;
  static final int ENOUGH_NEEDS = 2;

  public SocialCapital {
    shares = Map.copyOf(shares);
  }

  public static SocialCapital of(CapitalFacts facts) {
    Map<CapitalPart, Double> shares = new EnumMap<>(CapitalPart.class);
    some(facts.bond()).ifPresent(bond -> shares.put(CapitalPart.TIE, of(bond, TieRating.HIGHEST)));
    facts
        .lines()
        .ifPresent(lines -> shares.put(CapitalPart.CONFIGURATION, of(lines, ENOUGH_LINES)));
    mean(facts.introductions().stream().flatMap(SocialCapital::answered))
        .ifPresent(share -> shares.put(CapitalPart.NETWORK, share));
    facts
        .level(TieQuality.TRUST)
        .ifPresent(level -> shares.put(CapitalPart.TRUST, of(level, TieRating.HIGHEST)));
    mean(Stream.of(TieQuality.RELEVANCE, TieQuality.RELIABILITY, TieQuality.CLARITY)
            .flatMap(quality -> facts.level(quality).stream())
            .map(level -> of(level, TieRating.HIGHEST)))
        .ifPresent(share -> shares.put(CapitalPart.NORMS, share));
    some(facts.favours())
        .ifPresent(
            all -> shares.put(CapitalPart.OBLIGATIONS, 1 - of(Math.abs(facts.open().owed()), all)));
    some(facts.words()).ifPresent(n -> shares.put(CapitalPart.LANGUAGE, of(n, ENOUGH_WORDS)));
    some(facts.needs()).ifPresent(n -> shares.put(CapitalPart.NEEDS, of(n, ENOUGH_NEEDS)));
    return new SocialCapital(shares);
  }

  /** That of several ties together: of each part the mean of the ties of which it is known. */
  public static SocialCapital of(Collection<SocialCapital> ties) {
    Map<CapitalPart, Double> shares = new EnumMap<>(CapitalPart.class);
    for (CapitalPart part : CapitalPart.values()) {
      mean(ties.stream().flatMap(tie -> Stream.ofNullable(tie.shares().get(part))))
          .ifPresent(share -> shares.put(part, share));
    }
    return new SocialCapital(shares);
  }

  /** 0 to 100; empty while nothing is known of the dimension. */
  public OptionalInt score(Dimension dimension) {
    OptionalDouble mean =
        shares.entrySet().stream()
            .filter(part -> part.getKey().dimension() == dimension)
            .mapToDouble(Map.Entry::getValue)
            .average();
    return mean.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.round(PERCENT * mean.getAsDouble()));
  }

  /** The share of a part in percent, if it is known. */
  public Optional<Integer> percent(CapitalPart part) {
    return Optional.ofNullable(shares.get(part)).map(share -> (int) Math.round(PERCENT * share));
  }

  /** The parts of a dimension. */
  public static List<CapitalPart> parts(Dimension dimension) {
    return Arrays.stream(CapitalPart.values())
        .filter(part -> part.dimension() == dimension)
        .toList();
  }

  /** What an introduction through the person tells; nothing while it is only wished or asked. */
  private static Stream<Double> answered(IntroductionState state) {
    return switch (state) {
      case MADE, THANKED -> Stream.of(1.0);
      case PROMISED -> Stream.of(1 / 2.0);
      case DECLINED -> Stream.of(0.0);
      case WANTED, ASKED -> Stream.of();
    };
  }

  private static Optional<Double> mean(Stream<Double> shares) {
    OptionalDouble mean = shares.mapToDouble(Double::doubleValue).average();
    return mean.isEmpty() ? Optional.empty() : Optional.of(mean.getAsDouble());
  }

  /** Nothing counted is nothing known. */
  private static Optional<Integer> some(int count) {
    return count > 0 ? Optional.of(count) : Optional.empty();
  }

  private static double of(int count, int enough) {
    return Math.clamp((double) count / enough, 0.0, 1.0);
  }
}
