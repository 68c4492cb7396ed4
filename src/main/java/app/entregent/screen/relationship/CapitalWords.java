package app.entregent.screen.relationship;

import app.entregent.model.relationship.capital.CapitalFacts;
import app.entregent.model.relationship.capital.CapitalPart;
import app.entregent.model.relationship.capital.Dimension;
import app.entregent.model.relationship.capital.SocialCapital;
import app.entregent.model.relationship.capital.TieQuality;
import app.entregent.text.Message;

/** The sub-scores of social capital in words. */
final class CapitalWords {
  private CapitalWords() {}

  /** The score of a dimension, or that nothing is known. */
  static Message headline(SocialCapital capital, Dimension dimension) {
    Message name = Message.of("relationship.capital." + dimension.code());
    return capital.score(dimension).isPresent()
        ? Message.of("relationship.capital.score", name, capital.score(dimension).getAsInt())
        : Message.of("relationship.capital.unknown", name);
  }

  /** One part with the fact behind it, or that nothing is known of it. */
  static Message part(TieShown now, CapitalPart part) {
    CapitalFacts facts = now.facts();
    String key = "relationship.capital.part." + part.code();
    return now.capital()
        .percent(part)
        .map(
            percent ->
                Message.of(
                    key,
                    percent,
                    switch (part) {
                      case TIE -> facts.bond();
                      case CONFIGURATION -> facts.lines().orElse(0);
                      case NETWORK -> answered(facts);
                      case TRUST -> level(facts, TieQuality.TRUST);
                      case NORMS -> 0;
                      case OBLIGATIONS -> facts.favours();
                      case LANGUAGE -> facts.words();
                      case NEEDS -> facts.needs();
                    }))
        .orElse(Message.of(key + ".unknown"));
  }

  /** How many introductions the share is made of: not those only wished or asked. */
  private static int answered(CapitalFacts facts) {
    return (int)
        facts.introductions().stream()
            .filter(
                state ->
                    switch (state) {
                      case PROMISED, MADE, THANKED, DECLINED -> true;
                      case WANTED, ASKED -> false;
                    })
            .count();
  }

  private static int level(CapitalFacts facts, TieQuality quality) {
    var reading = facts.qualities().get(quality);
    return reading == null ? 0 : reading.level().orElse(0);
  }
}
