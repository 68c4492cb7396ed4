package app.entregent.model.workshop;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Stance;
import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody in the room can answer to a question.
 *
 * @param value as it is kept: the name of a stance, an influence, a role or a point of the path, or
 *     {@link Opinion#NO_IDEA}
 * @param word in words
 * @param sign one or two letters or a shape that is read without colour
 */
public record Answer(String value, Message word, Message sign) {
  private static final Message NO_IDEA_SIGN = Message.of("run.answer.sign", "?");

  /** All answers to a question about this, from the best to the worst; that of no idea is last. */
  public static List<Answer> to(About about) {
    Stream<Answer> answers =
        switch (about) {
          case STANCE ->
              Arrays.stream(Stance.values())
                  .filter(stance -> stance != Stance.UNKNOWN)
                  .map(one -> new Answer(one.name(), one.word(), sign(one.sign())));
          case INFLUENCE ->
              Arrays.stream(Influence.values())
                  .filter(influence -> influence != Influence.UNKNOWN)
                  .map(one -> new Answer(one.name(), one.word(), sign("▮".repeat(one.bars()))))
                  .toList()
                  .reversed()
                  .stream();
          case ROLE ->
              Arrays.stream(Role.values())
                  .map(one -> new Answer(one.name(), one.word(), one.sign()));
          case PATH ->
              Arrays.stream(PathStage.values())
                  .filter(stage -> stage != PathStage.UNKNOWN)
                  .map(
                      one ->
                          new Answer(one.name(), one.word(), sign(String.valueOf(one.ordinal()))));
        };
    List<Answer> all = new ArrayList<>(answers.toList());
    all.add(noIdea());
    return List.copyOf(all);
  }

  /** The answer of this value; nothing if no such answer is known, as in a file from elsewhere. */
  public static Optional<Answer> of(About about, String value) {
    return to(about).stream().filter(answer -> answer.value().equals(value)).findFirst();
  }

  private static Answer noIdea() {
    return new Answer(Opinion.NO_IDEA, Message.of("run.answer.no_idea"), NO_IDEA_SIGN);
  }

  /** Whether those who say so have an opinion at all. */
  public boolean known() {
    return !value.equals(Opinion.NO_IDEA);
  }

  /** The value in small letters, as in style classes. */
  public String code() {
    return value.toLowerCase(Locale.ROOT);
  }

  private static Message sign(String shape) {
    return Message.of("run.answer.sign", shape);
  }
}
