package app.entregent.exchange;

import app.entregent.model.people.JobChange;
import app.entregent.text.Message;
import java.util.function.Function;

/** The usual words about somebody who changed the employer. */
public final class JobWords implements JobNews {
  private final Function<Message, String> say;

  /**
   * @param say puts a message into the user's language
   */
  public JobWords(Function<Message, String> say) {
    this.say = say;
  }

  @Override
  public String action(String person, JobChange change) {
    return say.apply(Message.of("exchange.job.action", person, change.from(), change.to()));
  }
}
