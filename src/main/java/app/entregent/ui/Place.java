package app.entregent.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where one can be in the window. Ids are those of the open workspace. */
public sealed interface Place {
  /** A place of which the discreet view shows some fields; every other is hidden whole. */
  sealed interface Open extends Place {}

  /** What to do now. */
  record Today() implements Open {}

  /** Step 1: the professional brand. */
  record Brand() implements Place {}

  /** Step 2: all people and accounts. */
  record People() implements Open {}

  /** One person. */
  record Person(long id) implements Open {}

  /** One account. */
  record Account(long id) implements Open {}

  /** The decision map of one decision. */
  record Map(long decisionId) implements Place {}

  /**
   * The meetings to come, with the sheet of one of them.
   *
   * @param id the meeting whose sheet is wanted; without one, the next
   */
  record Meetings(Optional<Long> id) implements Open {
    /** The next one. */
    public static Meetings next() {
      return new Meetings(Optional.empty());
    }
  }

  /** Finish tonight: meetings and talks of which something is not written down yet. */
  record Evening() implements Place {}

  /**
   * The story of somebody or something: all that happened, in one list.
   *
   * @param talkId the talk that is wanted in it
   */
  record Story(Of of, long id, Optional<Long> talkId) implements Place {
    /** Of whom or what. */
    public enum Of {
      PERSON,
      ACCOUNT,
      DECISION
    }
  }

  /** Step 3: the week and the library. */
  record Engage() implements Place {}

  /**
   * The listening notebook.
   *
   * @param clueId the clue that is wanted in it
   */
  record Listening(Optional<Long> clueId) implements Place {
    /** The notebook as it was left. */
    public static final Listening NOTEBOOK = new Listening(Optional.empty());
  }

  /** The campaign guide. */
  record Campaign() implements Place {}

  /**
   * Step 4: relationships.
   *
   * @param toMeet the person to whom an introduction is planned at once
   */
  record Relationships(Optional<Long> toMeet) implements Place {
    /** The list as it is. */
    public Relationships() {
      this(Optional.empty());
    }
  }

  /**
   * All next actions.
   *
   * @param chosen the one to show at once
   */
  record NextActions(Optional<Long> chosen) implements Place {
    public static final NextActions ALL = new NextActions(Optional.empty());
  }

  /** The review of the week. */
  record FridayReview() implements Place {}

  /** What works. */
  record Measure() implements Place {}

  /**
   * All workshops, with what is prepared for one of them.
   *
   * @param chosen the one to show at once
   * @param account only those of this account, which a new one is about too
   */
  record Workshops(Optional<Long> chosen, Optional<Long> account) implements Place {
    public static final Workshops ALL = new Workshops(Optional.empty());

    public Workshops(Optional<Long> chosen) {
      this(chosen, Optional.empty());
    }

    /** Those of one account. */
    public static Workshops of(long account) {
      return new Workshops(Optional.empty(), Optional.of(account));
    }
  }

  /** One workshop on its day. */
  record Workshop(long id, Page page) implements Place {
    /** Which part of it. */
    public enum Page {
      /** The room draws the map. */
      RUN,
      /** What changed and what was agreed on. */
      CLOSE
    }
  }

  /**
   * The import of an archive.
   *
   * @param files what is imported at once; none if the user has still to choose
   */
  record Import(List<Path> files) implements Place {
    public Import {
      files = List.copyOf(files);
    }
  }

  /**
   * A decision file from somebody else, to open or to merge.
   *
   * @param file the one to look at at once; without it the user has still to choose
   */
  record MapFile(Optional<Path> file) implements Place {
    /** Without a file. */
    public static final MapFile CHOOSE = new MapFile(Optional.empty());
  }

  /** The erasure of all that is known of a client or of one person. */
  record Erasure(Of of, long id) implements Place {
    /** Whose data. */
    public enum Of {
      ACCOUNT,
      PERSON
    }
  }

  /** Workspaces, language, looks, keys. */
  record Settings() implements Place {}
}
