package app.entregent.model.library;

import app.entregent.model.engage.PieceFormat;
import java.util.List;

/**
 * Questions and answers against announcements. Source: the conversation paradigm of Weinberger and
 * McLuhan [002, digest row 39]: "Les marchés sont des conversations". Dialogue is an answer that
 * was given in public, and a question that was asked in a talk; any other piece that was shared is
 * an announcement.
 */
public record DialogueRatio(
    List<SharedPiece> answers, List<TalkQuestion> questions, List<SharedPiece> announcements) {
  public DialogueRatio {
    answers = List.copyOf(answers);
    questions = List.copyOf(questions);
    announcements = List.copyOf(announcements);
  }

  public static DialogueRatio of(List<SharedPiece> shared, List<TalkQuestion> questions) {
    return new DialogueRatio(
        shared.stream().filter(piece -> piece.format() == PieceFormat.ANSWER).toList(),
        questions,
        shared.stream().filter(piece -> piece.format() != PieceFormat.ANSWER).toList());
  }

  public int dialogue() {
    return answers.size() + questions.size();
  }

  /** Whether there is anything to compare. */
  public boolean known() {
    return dialogue() + announcements.size() > 0;
  }

  /** Whether one announces more than one talks. */
  public boolean mostlyAnnounces() {
    return announcements.size() > dialogue();
  }
}
