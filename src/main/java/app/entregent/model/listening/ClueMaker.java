package app.entregent.model.listening;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.NeedKind;
import app.entregent.model.account.NeedStore;
import app.entregent.model.account.NewNeed;
import app.entregent.model.engage.BriefStore;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceBrief;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of a clue what it is good for, and lets the clue know. */
public final class ClueMaker {
  private static final int SHORT = 120;

  private final ClueStore clues;
  private final NeedStore needs = new NeedStore();
  private final PieceStore pieces = new PieceStore();
  private final BriefStore briefs = new BriefStore();
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();

  public ClueMaker(ClueStore clues) {
    this.clues = clues;
  }

  /**
   * The clue becomes a need of who said it and of the account, else of where that person works. A
   * name that is nobody yet becomes a provisional person. The need is as the seller puts it, else
   * in their words.
   *
   * @param kind whether they said the need, or the seller sees it behind the words
   * @param shown the clue, as it was read last; it counts as it stands now
   * @return the need; the one it became already, if it did
   * @throws IllegalArgumentException if nobody has it, or there are no words
   */
  public long need(Transaction tx, Clue shown, NeedKind kind) {
    Clue clue = now(tx, shown);
    if (clue.madeNeed().isPresent()) {
      return clue.madeNeed().get();
    }
    if (!clue.hasOwner() || clue.shortWords().isBlank()) {
      throw new IllegalArgumentException("A need of nobody, or without words: " + clue.id());
    }
    Optional<Long> person =
        clue.person().isPresent() || clue.saidBy().isBlank()
            ? clue.person()
            : Optional.of(person(tx, clue));
    Optional<Long> account =
        clue.account().or(() -> person.flatMap(id -> accounts.firstOf(tx, List.of(id))));
    long need =
        needs.add(
            tx,
            new NewNeed(
                account,
                person,
                Optional.empty(),
                kind,
                clue.need().isBlank() ? shortened(clue.words()) : clue.need(),
                clue.heardOn(),
                clue.words()));
    clues.becameNeed(tx, clue.id(), need);
    return need;
  }

  private Clue now(Transaction tx, Clue shown) {
    return clues
        .find(tx, shown.id())
        .orElseThrow(() -> new IllegalArgumentException("A clue that is gone: " + shown.id()));
  }

  /**
   * The name of who said it becomes a person of the workspace, to be completed later.
   *
   * @return the person; whoever said it, if that is known already
   */
  public long person(Transaction tx, Clue shown) {
    Clue clue = now(tx, shown);
    if (clue.person().isPresent()) {
      return clue.person().get();
    }
    long id = persons.addProvisional(tx, clue.saidBy());
    clues.setPerson(tx, clue.id(), id);
    return id;
  }

  /**
   * The clue becomes a piece of this week, planned for today. What is said in a group or below a
   * post is answered there; anything else becomes a post.
   *
   * <p>The brief is filled with what is known: what was said, to whom it speaks, the need, and
   * where.
   *
   * @param persona for whom it is, if that is known
   * @return the piece; the one it became already, if it did
   */
  public long piece(Transaction tx, Clue shown, Optional<Long> persona) {
    Clue clue = now(tx, shown);
    if (clue.madePiece().isPresent()) {
      return clue.madePiece().get();
    }
    boolean answer = clue.place() == CluePlace.GROUP || clue.place() == CluePlace.COMMENT;
    String subject = clue.need().isBlank() ? clue.words() : clue.need();
    long piece =
        pieces.add(
            tx,
            new NewPiece(
                shortened(subject),
                answer ? PieceFormat.ANSWER : PieceFormat.POST,
                clue.place() == CluePlace.GROUP ? PieceChannel.GROUP : PieceChannel.PROFILE,
                tx.today(),
                OptionalInt.empty(),
                persona,
                ""));
    briefs.put(tx, piece, brief(clue));
    clues.becamePiece(tx, clue.id(), piece);
    return piece;
  }

  private static PieceBrief brief(Clue clue) {
    String audience =
        Stream.of(clue.saidBy(), clue.accountName())
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(", "));
    return new PieceBrief("", clue.words(), audience, clue.need(), clue.source());
  }

  /** A line that stands for a longer text, cut between two words. */
  static String shortened(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= SHORT) {
      return line;
    }
    int blank = line.lastIndexOf(' ', SHORT - 1);
    int end = blank > SHORT / 2 ? blank : SHORT - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
