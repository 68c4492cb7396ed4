package app.entregent.model.campaign;

import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The first contents of a campaign: for each week as many as are planned, for one persona after the
 * other, with what helps it at each stage of the path to a purchase, the first stage first. Where
 * the persona says nothing, its objective stands in. Tuesdays and Thursdays at ten, on the profile
 * and in groups in turn; the rule is ours, and all of it may be changed in the week.
 */
public final class FirstPieces {
  private static final List<PersonaWords.Part> STAGES =
      List.of(
          PersonaWords.Part.CONTENT_AWARENESS,
          PersonaWords.Part.CONTENT_OPTIONS,
          PersonaWords.Part.CONTENT_EVALUATION,
          PersonaWords.Part.CONTENT_PURCHASE);
  private static final int[] DAYS = {1, 3, 0, 2, 4};
  private static final int HOUR = 10;

  private FirstPieces() {}

  /**
   * @param from the first day; the week that holds it is left to what is planned already
   * @param weeks how many weeks
   * @param aWeek how many each week, at most five
   */
  public static List<NewPiece> of(List<Persona> personas, LocalDate from, int weeks, int aWeek) {
    List<String> subjects = new ArrayList<>();
    List<Long> whose = new ArrayList<>();
    for (PersonaWords.Part stage : STAGES) {
      for (Persona persona : personas) {
        String words = persona.words().of(stage);
        if (!words.isBlank()) {
          subjects.add(words);
          whose.add(persona.id());
        }
      }
    }
    for (Persona persona : personas) {
      subjects.add(persona.objective().isBlank() ? persona.name() : persona.objective());
      whose.add(persona.id());
    }
    List<NewPiece> pieces = new ArrayList<>();
    IsoWeek first = IsoWeek.of(from).plus(1);
    int most = Math.min(aWeek, DAYS.length);
    for (int i = 0; i < weeks * most && i < subjects.size(); i++) {
      pieces.add(
          new NewPiece(
              subjects.get(i),
              PieceFormat.POST,
              i % 2 == 0 ? PieceChannel.PROFILE : PieceChannel.GROUP,
              first.plus(i / most).monday().plusDays(DAYS[i % most]),
              OptionalInt.of(HOUR),
              Optional.of(whose.get(i)),
              ""));
    }
    return pieces;
  }
}
