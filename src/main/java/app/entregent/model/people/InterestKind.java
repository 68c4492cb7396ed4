package app.entregent.model.people;

import java.util.Locale;

/**
 * What tells of a person's interests. Source: the thesis records experiences, content and
 * interactions beside contact details; the blog of the sources deduces interests from the groups
 * somebody is in ("déduire mes centres d'intérêts en consultant les groupes et les communautés").
 */
public enum InterestKind {
  /** A group or community the person is in. */
  GROUP,
  /** Something the person wrote or shared. */
  CONTENT,
  /** A word of the person's trade, as he uses it. */
  WORD;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
