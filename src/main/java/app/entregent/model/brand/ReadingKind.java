package app.entregent.model.brand;

import java.util.List;

/**
 * A figure that the network shows and the seller types. LinkedIn's Social Selling Index is no
 * figure of ours: its four pillars are typed, each 0 to 25, and only their sum is added up.
 */
public enum ReadingKind {
  SSI_BRAND(25),
  SSI_PEOPLE(25),
  SSI_EXCHANGE(25),
  SSI_RELATIONSHIPS(25),
  FOLLOWERS(100_000_000),
  VIEWS(100_000_000),
  SEARCHES(100_000_000);

  /** The four pillars, in the order of the four steps. */
  public static final List<ReadingKind> SSI =
      List.of(SSI_BRAND, SSI_PEOPLE, SSI_EXCHANGE, SSI_RELATIONSHIPS);

  private final int most;

  ReadingKind(int most) {
    this.most = most;
  }

  /** The highest figure that there can be. */
  public int most() {
    return most;
  }

  /** Whether it is one of the four pillars, which have decimals. */
  public boolean pillar() {
    return most == 25;
  }
}
