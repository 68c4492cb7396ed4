package app.entregent.model.library;

import java.util.List;

/**
 * What was given for nothing against what asked for something. Source: Jab, Jab, Jab, Right Hook
 * [000, digest row 26]: "je donne un contenu gratuit… c'est un call to action". That asks outweigh
 * as soon as they are more than the gifts is our reading of it; pieces of which nobody said what
 * they are count on neither side.
 */
public record GiveAsk(List<SharedPiece> gives, List<SharedPiece> asks, List<SharedPiece> unknown) {
  public GiveAsk {
    gives = List.copyOf(gives);
    asks = List.copyOf(asks);
    unknown = List.copyOf(unknown);
  }

  public static GiveAsk of(List<SharedPiece> shared) {
    return new GiveAsk(
        on(shared, PieceSide.GIVE), on(shared, PieceSide.ASK), on(shared, PieceSide.UNKNOWN));
  }

  private static List<SharedPiece> on(List<SharedPiece> shared, PieceSide side) {
    return shared.stream().filter(piece -> piece.side() == side).toList();
  }

  /** Whether there is anything to weigh. */
  public boolean known() {
    return !gives.isEmpty() || !asks.isEmpty();
  }

  public boolean asksOutweigh() {
    return asks.size() > gives.size();
  }
}
