package app.entregent.model.conversation.detail;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the full form says of a talk beside what was said. It stands for all of it: what is not
 * named here is taken away.
 *
 * @param shown what each of the people did, the known ones first, then the new
 * @param norms how the tie stood; who is not named is unknown
 * @param given what the seller gave them
 * @param received what they gave
 * @param asked what the seller asked of them
 * @param files new files
 * @param detached attachments that are taken out
 * @param outcomes what came of the talk before, as it is corrected
 * @param minutes how long it takes
 */
public record TalkDetails(
    List<PersonShown> shown,
    Map<TieNorm, TieNorm.Reading> norms,
    String given,
    String received,
    String asked,
    List<SharedContent> content,
    List<Path> files,
    Set<Long> detached,
    List<Outcome> outcomes,
    int minutes) {
  public static final int USUAL_MINUTES = 60;
  public static final int FEWEST_MINUTES = 5;
  public static final int MOST_MINUTES = 24 * 60;

  public static final TalkDetails NONE =
      new TalkDetails(
          List.of(),
          Map.of(),
          "",
          "",
          "",
          List.of(),
          List.of(),
          Set.of(),
          List.of(),
          USUAL_MINUTES);

  public TalkDetails {
    shown = List.copyOf(shown);
    norms = Map.copyOf(norms);
    content = List.copyOf(content);
    files = List.copyOf(files);
    detached = Set.copyOf(detached);
    outcomes = List.copyOf(outcomes);
  }
}
